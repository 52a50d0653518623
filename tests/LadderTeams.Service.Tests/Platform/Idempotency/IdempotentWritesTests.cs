using System.Text;
using LadderTeams.Core.Privacy;
using LadderTeams.Service.Platform;
using LadderTeams.Service.Platform.Idempotency;
using LadderTeams.Service.Platform.SignIn.Access;
using LadderTeams.Service.Tests.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;

namespace LadderTeams.Service.Tests.Platform.Idempotency;

/// <summary>A write as features will have it, in a service that has nothing else.</summary>
[Collection(Azurite.Collection)]
public sealed class IdempotentWritesTests(Azurite azurite) : IAsyncLifetime
{
    private readonly string key = Guid.NewGuid().ToString();
    private WebApplication service = null!;
    private int done;
    private Func<HttpContext, Task> write = null!;

    public async Task InitializeAsync()
    {
        write = async context =>
        {
            var number = Interlocked.Increment(ref done);
            var body = await new StreamReader(context.Request.Body).ReadToEndAsync();
            context.Response.StatusCode = 201;
            context.Response.Headers.Location = $"/api/things/{number}";
            context.Response.Headers.ETag = $"\"v{number}\"";
            await context.Response.WriteAsync($"{number}: {body}");
        };
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Configuration.AddInMemoryCollection([new("Storage:ConnectionString", AzuriteProcess.ConnectionString(azurite.Endpoint.Port))])
            .AddInMemoryCollection(new TestTenant().Settings!);
        builder.AddPlatform();
        service = builder.Build();
        service.UsePlatform();
        service.MapPost("/api/things", context => write(context)).Does(Act.Read, Resource.Service).RemembersFirstAnswer(context => $"person/{context.Request.Headers["X-Person"]}");
        await service.StartAsync();
    }

    public async Task DisposeAsync() => await service.DisposeAsync();

    [Fact]
    public async Task A_repeated_write_is_done_once_and_answered_the_same()
    {
        using var first = await SendAsync("hello");

        using var second = await SendAsync("hello");

        Assert.Equal(1, done);
        Assert.Equal(first.StatusCode, second.StatusCode);
        Assert.Equal(first.Headers.Location, second.Headers.Location);
        Assert.Equal(first.Headers.ETag, second.Headers.ETag);
        Assert.Equal("1: hello", await first.Content.ReadAsStringAsync());
        Assert.Equal("1: hello", await second.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("other", "/api/things")]
    [InlineData("hello", "/api/things?draft=true")]
    public async Task The_key_of_another_request_is_refused(string body, string address)
    {
        using var first = await SendAsync("hello");

        using var second = await SendAsync(body, address: address);

        await second.RefusedAsync(422, "idempotency_key_reused");
        Assert.Equal(1, done);
    }

    [Fact]
    public async Task Of_two_at_once_one_is_told_to_wait()
    {
        var (begun, go) = (new TaskCompletionSource(), new TaskCompletionSource());
        var usual = write;
        write = async context =>
        {
            begun.SetResult();
            await go.Task;
            await usual(context);
        };
        var first = SendAsync("hello");
        await begun.Task;

        using var second = await SendAsync("hello");
        using var other = await SendAsync("other");
        go.SetResult();
        using var answered = await first;

        await second.RefusedAsync(409, "idempotency_in_progress");
        Assert.Equal(TimeSpan.FromSeconds(1), second.Headers.RetryAfter?.Delta);
        await other.RefusedAsync(422, "idempotency_key_reused");
        Assert.Equal(201, (int)answered.StatusCode);
        Assert.Equal(1, done);
    }

    [Fact]
    public async Task A_refusal_is_decided_anew()
    {
        var usual = write;
        write = context =>
        {
            context.Response.StatusCode = 412;
            return Task.CompletedTask;
        };
        using var first = await SendAsync("hello");
        write = usual;

        using var second = await SendAsync("hello");

        await first.RefusedAsync(412, "bad_request");
        Assert.Equal((201, 1), ((int)second.StatusCode, done));
    }

    [Fact]
    public async Task Who_goes_away_does_not_stop_a_write_and_gets_its_answer_later()
    {
        var (usual, begun, go) = (write, new TaskCompletionSource(), new TaskCompletionSource());
        write = async context =>
        {
            begun.TrySetResult();
            await go.Task;
            context.RequestAborted.ThrowIfCancellationRequested();
            await usual(context);
        };
        using var away = new CancellationTokenSource();
        var first = SendAsync("hello", cancellationToken: away.Token);
        await begun.Task;
        await away.CancelAsync();
        go.SetResult();
        await Record.ExceptionAsync(() => first);

        HttpResponseMessage second;
        while ((int)(second = await SendAsync("hello")).StatusCode == 409) { second.Dispose(); }

        Assert.Equal("1: hello", await second.Content.ReadAsStringAsync());
        Assert.Equal(1, done);
        second.Dispose();
    }

    [Fact]
    public async Task A_failure_can_be_tried_again()
    {
        var usual = write;
        write = _ => throw new InvalidOperationException();
        using var first = await SendAsync("hello");
        write = usual;

        using var second = await SendAsync("hello");

        await first.RefusedAsync(500, "internal_error");
        Assert.Equal(201, (int)second.StatusCode);
    }

    [Fact]
    public async Task People_may_choose_the_same_key()
    {
        using var ada = await SendAsync("hello", person: "ada");

        using var bob = await SendAsync("other", person: "bob");

        Assert.Equal(201, (int)bob.StatusCode);
        Assert.Equal(2, done);
    }

    [Fact]
    public async Task A_write_without_a_key_is_done_each_time()
    {
        using var client = service.GetTestClient();

        using var first = await client.PostAsync("/api/things", new StringContent("hello"));
        using var second = await client.PostAsync("/api/things", new StringContent("hello"));

        Assert.Equal(2, done);
    }

    [Theory]
    [InlineData("with space")]
    [InlineData("ключ")]
    [InlineData("long")]
    public async Task A_key_that_is_none_is_refused(string wrong)
    {
        using var response = await SendAsync("hello", key: wrong == "long" ? new('k', 101) : wrong);

        await response.RefusedAsync(400, "idempotency_key_invalid");
        Assert.Equal(0, done);
    }

    private async Task<HttpResponseMessage> SendAsync(string body, string? key = null, string? person = null, string address = "/api/things", CancellationToken cancellationToken = default)
    {
        using var client = service.GetTestClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new StringContent(body, Encoding.UTF8, "text/plain") };
        request.Headers.TryAddWithoutValidation(IdempotentWrites.Header, key ?? this.key);
        request.Headers.Add("X-Person", person ?? this.key);
        return await client.SendAsync(request, cancellationToken);
    }
}
