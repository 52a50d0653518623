using LadderTeams.Local.Tests.Tenant.Calendars;
using LadderTeams.Service.Graph;
using LadderTeams.Service.Graph.Calendars;

namespace LadderTeams.Local.Tests.Graph.Calendars;

public sealed class CalendarSubscriptionTests
{
    [Theory]
    [InlineData("her own")]
    [InlineData("the service's")]
    public async Task A_subscription_is_made_renewed_and_ended(string actor)
    {
        await using var company = await CalendarCompany.StartAsync();
        await using var listener = await Listener.StartAsync();
        var (mailbox, now) = (await company.MailboxAsync(actor), company.Running.Time.GetUtcNow());
        var (key, series) = await company.AddAsync(company.OneOnOne, mailbox);

        var made = (await company.Calendars.SubscribeAsync(mailbox, Wanted(listener, now.AddDays(6)), default)).Value!;
        company.Outlook.Rename(key, "Later");
        await company.Company.Tenant.Notifications.WhenSettledAsync();
        var renewed = (await company.Calendars.RenewAsync(mailbox, made.Id, now.AddDays(7), default)).Value!;
        var ended = await company.Calendars.UnsubscribeAsync(mailbox, made.Id, default);

        Assert.Equal((now.AddDays(6), new CalendarSubscription(made.Id, now.AddDays(7)), made.Id), (made.ExpiresAt, renewed, ended.Value));
        Assert.Equal(("a secret", series.Id), (listener.Changes.First().GetProperty("clientState").GetString(), listener.Changes.First().GetProperty("resourceData").GetProperty("id").GetString()));
        Assert.Equal(GraphFailure.NotFound, (await company.Calendars.RenewAsync(mailbox, made.Id, now.AddDays(7), default)).Failure);
        Assert.Equal(GraphFailure.NotFound, (await company.Calendars.UnsubscribeAsync(mailbox, made.Id, default)).Failure);
    }

    [Fact]
    public async Task Nobody_is_told_who_does_not_answer_or_for_too_long()
    {
        await using var company = await CalendarCompany.StartAsync();
        await using var listener = await Listener.StartAsync();
        var (mailbox, now) = (company.Of(company.Manager), company.Running.Time.GetUtcNow());

        Assert.Equal(GraphFailure.Refused, (await company.Calendars.SubscribeAsync(mailbox, Wanted(listener, now.AddDays(8)), default)).Failure);
        listener.Shake = (_, _) => Task.CompletedTask;
        Assert.Equal(GraphFailure.Refused, (await company.Calendars.SubscribeAsync(mailbox, Wanted(listener, now.AddDays(7)), default)).Failure);
    }

    private static NewSubscription Wanted(Listener listener, DateTimeOffset until) => new(new(listener.Address), new(listener.LifecycleAddress), "a secret", until);
}
