using System.Net;
using System.Text.Json;
using LadderTeams.Local.Tenant.Calendars.Subscribing;
using Microsoft.AspNetCore.Http;

namespace LadderTeams.Local.Tests.Tenant.Calendars;

public sealed class SubscriptionTests : CalendarTest
{
    private const string Subscriptions = "/v1.0/subscriptions";
    private Listener listener = null!;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        listener = await Listener.StartAsync();
    }

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        await listener.DisposeAsync();
    }

    [Fact]
    public async Task A_change_is_told_with_the_state_that_the_client_gave()
    {
        var subscription = await SubscribeAsync();

        var added = Add(OneOnOne);
        Outlook.Rename(added.Key, "Renamed");
        var id = await IdOfAsync(added);
        Outlook.Delete(added.Key);
        await SettledAsync();

        Assert.Equal(["created", "updated", "deleted"], listener.Changes.Select(told => Text(told, "changeType")));
        Assert.All(listener.Changes, told =>
        {
            Assert.Equal(("a secret", Text(subscription, "id"), $"{Running.Tenant.Id}"), (Text(told, "clientState"), Text(told, "subscriptionId"), Text(told, "tenantId")));
            Assert.Equal((id, $"Users/{Manager.Id}/Events/{id}"), (Text(told, "resourceData", "id"), Text(told, "resource")));
        });
    }

    [Fact]
    public async Task What_a_program_changes_is_told_too()
    {
        var id = await IdOfAsync(Add(OneOnOne));
        await SubscribeAsync();

        await PatchAsync($"{Events}/{id}", Html("<p>Agenda</p>"));
        await SettledAsync();

        Assert.Equal("updated", Text(Assert.Single(listener.Changes), "changeType"));
    }

    [Fact]
    public async Task Only_the_wanted_kinds_and_the_wanted_calendar_are_told()
    {
        await SubscribeAsync(("changeType", "deleted"), ("resource", $"users/{RunningTenant.Engineer}/events"));

        Outlook.Delete(Add(OneOnOne).Key);
        await SettledAsync();

        Assert.Empty(listener.Changes);
    }

    [Fact]
    public async Task It_ends_with_its_time_unless_that_is_put_off()
    {
        var address = $"{Subscriptions}/{Text(await SubscribeAsync(), "id")}";
        Running.Time.Advance(TimeSpan.FromMinutes(30));

        var renewed = await JsonAsync(HttpMethod.Patch, address, new { expirationDateTime = At(10_080) });
        Assert.Equal(At(10_080), renewed.GetProperty("expirationDateTime").GetDateTimeOffset());
        Running.Time.Advance(TimeSpan.FromMinutes(10_080));

        await RefusedAsync(HttpStatusCode.NotFound, "ResourceNotFound", HttpMethod.Get, address, with: await Running.ProgramTokenAsync());
        Add(OneOnOne);
        await SettledAsync();
        Assert.Empty(listener.Changes);
    }

    [Fact]
    public async Task Longer_than_a_week_is_refused()
    {
        var address = $"{Subscriptions}/{Text(await SubscribeAsync(), "id")}";

        await RefusedAsync(HttpStatusCode.BadRequest, "ExtensionError", HttpMethod.Post, Subscriptions, Wanted(("expirationDateTime", At(10_081))));
        await RefusedAsync(HttpStatusCode.BadRequest, "ExtensionError", HttpMethod.Patch, address, new { expirationDateTime = At(10_081) });
        await RefusedAsync(HttpStatusCode.BadRequest, "InvalidRequest", HttpMethod.Patch, address, new { expirationDateTime = At(0) });
    }

    [Fact]
    public async Task It_can_be_ended()
    {
        var address = $"{Subscriptions}/{Text(await SubscribeAsync(), "id")}";

        using (var ended = await SendAsync(HttpMethod.Delete, address)) { Assert.Equal((HttpStatusCode.NoContent, ""), (ended.StatusCode, await ended.Content.ReadAsStringAsync())); }

        await RefusedAsync(HttpStatusCode.NotFound, "ResourceNotFound", HttpMethod.Delete, address);
        Add(OneOnOne);
        await SettledAsync();
        Assert.Empty(listener.Changes);
    }

    [Fact]
    public async Task It_is_there_for_whoever_made_it_alone()
    {
        var id = Text(await SubscribeAsync(), "id");
        var hers = await Running.GraphTokenAsync(RunningTenant.Manager);

        await RefusedAsync(HttpStatusCode.NotFound, "ResourceNotFound", HttpMethod.Get, $"{Subscriptions}/{id}", with: hers);
        Assert.Equal(0, (await Running.GraphJsonAsync(Subscriptions, hers)).GetProperty("value").GetArrayLength());
        Assert.Equal(id, Text((await GetAsync(Subscriptions)).GetProperty("value")[0], "id"));
        await RefusedAsync(HttpStatusCode.Forbidden, "ErrorAccessDenied", HttpMethod.Post, Subscriptions, Wanted(("resource", $"users/{RunningTenant.Engineer}/events")), with: hers);
        using var own = await SendAsync(HttpMethod.Post, Subscriptions, Wanted(("resource", "me/events")), with: hers);
        Assert.Equal(HttpStatusCode.Created, own.StatusCode);
    }

    [Fact]
    public async Task Nothing_is_told_while_it_waits_to_be_authorized_anew()
    {
        var id = Text(await SubscribeAsync(), "id");
        Running.Tenant.Notifications.Happen(Manager.Id, LifecycleEvent.ReauthorizationRequired);
        Add(OneOnOne);
        await SettledAsync();

        var told = Assert.Single(listener.Lifecycle);
        Assert.Equal(("reauthorizationRequired", "a secret", id), (Text(told, "lifecycleEvent"), Text(told, "clientState"), Text(told, "subscriptionId")));
        Assert.Empty(listener.Changes);

        using var anew = await SendAsync(HttpMethod.Post, $"{Subscriptions}/{id}/reauthorize");
        Add(OneOnOne);
        await SettledAsync();
        Assert.Equal((HttpStatusCode.NoContent, 1), (anew.StatusCode, listener.Changes.Count()));
    }

    [Fact]
    public async Task A_later_end_authorizes_anew_too()
    {
        var id = Text(await SubscribeAsync(), "id");
        Running.Tenant.Notifications.Happen(Manager.Id, LifecycleEvent.ReauthorizationRequired);

        await JsonAsync(HttpMethod.Patch, $"{Subscriptions}/{id}", new { expirationDateTime = At(100) });
        Add(OneOnOne);
        await SettledAsync();

        Assert.Single(listener.Changes);
    }

    [Fact]
    public async Task It_can_be_removed_and_can_have_missed_something()
    {
        var id = Text(await SubscribeAsync(), "id");

        Running.Tenant.Notifications.Happen(Manager.Id, LifecycleEvent.Missed);
        Running.Tenant.Notifications.Happen(Manager.Id, LifecycleEvent.SubscriptionRemoved);
        await SettledAsync();

        Assert.Equal(["missed", "subscriptionRemoved"], listener.Lifecycle.Select(told => Text(told, "lifecycleEvent")));
        await RefusedAsync(HttpStatusCode.NotFound, "ResourceNotFound", HttpMethod.Get, $"{Subscriptions}/{id}");
    }

    [Fact]
    public async Task What_is_not_taken_is_counted_and_not_sent_again()
    {
        await SubscribeAsync();
        listener.Status = StatusCodes.Status500InternalServerError;

        Add(OneOnOne);
        await SettledAsync();

        Assert.Equal((1, 1), (listener.Changes.Count(), Running.Tenant.Notifications.Undelivered));
    }

    public static TheoryData<string> WrongAnswers => ["not the token", "encoded", "as HTML", "accepted", "dropped"];

    [Theory]
    [MemberData(nameof(WrongAnswers))]
    public async Task Who_does_not_say_the_token_back_is_not_told(string how)
    {
        listener.Shake = (context, token) =>
        {
            context.Response.ContentType = how is "as HTML" ? "text/html" : "text/plain";
            context.Response.StatusCode = how is "accepted" ? StatusCodes.Status202Accepted : StatusCodes.Status200OK;
            if (how is "dropped") { context.Abort(); }

            return context.Response.WriteAsync(how switch { "not the token" => "no", "encoded" => Uri.EscapeDataString(token), _ => token });
        };

        await RefusedAsync(HttpStatusCode.BadRequest, "ValidationError", HttpMethod.Post, Subscriptions, Wanted());

        Assert.Equal(0, (await GetAsync(Subscriptions)).GetProperty("value").GetArrayLength());
    }

    [Theory]
    [InlineData("changeType", "moved")]
    [InlineData("resource", "users/bjorn@tidewater.example/messages")]
    [InlineData("notificationUrl", "https://elsewhere.example/changes")]
    [InlineData("lifecycleNotificationUrl", "https://elsewhere.example/lifecycle")]
    [InlineData("expirationDateTime", "soon")]
    [InlineData("encryptionCertificateId", "1")]
    public Task What_cannot_be_meant_is_refused(string member, string value) =>
        RefusedAsync(HttpStatusCode.BadRequest, "InvalidRequest", HttpMethod.Post, Subscriptions, Wanted((member, value)));

    private DateTimeOffset At(int minutes) => Running.Time.GetUtcNow().AddMinutes(minutes);

    private Dictionary<string, object> Wanted(params (string Name, object Value)[] changes)
    {
        var wanted = new Dictionary<string, object>
        {
            ["changeType"] = "created,updated,deleted",
            ["notificationUrl"] = listener.Address,
            ["lifecycleNotificationUrl"] = listener.LifecycleAddress,
            ["resource"] = $"/users/{RunningTenant.Manager}/events",
            ["expirationDateTime"] = At(60),
            ["clientState"] = "a secret",
        };
        foreach (var (name, value) in changes) { wanted[name] = value; }

        return wanted;
    }

    private Task<JsonElement> SubscribeAsync(params (string Name, object Value)[] changes) => JsonAsync(HttpMethod.Post, Subscriptions, Wanted(changes));

    private async Task<JsonElement> JsonAsync(HttpMethod method, string address, object body)
    {
        using var response = await SendAsync(method, address, body);
        Assert.True(response.IsSuccessStatusCode, await response.Content.ReadAsStringAsync());
        return await response.JsonAsync();
    }

    private Task SettledAsync() => Running.Tenant.Notifications.WhenSettledAsync().WaitAsync(TimeSpan.FromSeconds(30));
}
