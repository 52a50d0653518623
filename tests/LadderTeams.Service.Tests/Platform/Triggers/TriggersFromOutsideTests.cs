using System.Net;
using System.Text.Json;
using LadderTeams.Service.Platform.Triggers;
using Microsoft.Extensions.DependencyInjection;

namespace LadderTeams.Service.Tests.Platform.Triggers;

/// <summary>Triggers are the host's own: nobody else learns that they are there.</summary>
public sealed class TriggersFromOutsideTests : IDisposable
{
    private const string Call = """{"Data":{"timer":{}}}""";

    private static readonly string[] Methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

    private readonly ServiceFixture hosted = HostedService.Create();
    private readonly ServiceFixture alone = HostedService.Create(underHost: false);

    public static TheoryData<string, string> Marks
    {
        get
        {
            var marks = new TheoryData<string, string>();
            foreach (var header in (string[])["X-Forwarded-For", "x-forwarded-host", "X-Forwarded-Proto", "X-Forwarded-Anything", "Forwarded", "x-ms-invocation-id"])
            {
                foreach (var method in Methods) { marks.Add(header, method); }
            }

            return marks;
        }
    }

    public static TheoryData<string> EveryMethod => [.. Methods];

    public void Dispose()
    {
        hosted.Dispose();
        alone.Dispose();
    }

    [Theory]
    [MemberData(nameof(Marks))]
    public async Task What_the_host_passes_on_does_not_reach_a_trigger(string header, string method)
    {
        using var client = hosted.CreateClient();
        using var request = new HttpRequestMessage(new(method), "/Tick") { Content = method is "POST" ? new StringContent(Call) : null };
        request.Headers.Add(header, "anything");

        using var response = await client.SendAsync(request);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Empty(response.Content.Headers.Allow);
    }

    [Theory]
    [InlineData("/Tick/")]
    [InlineData("/tick")]
    [InlineData("/Tick?x=1")]
    public async Task However_its_name_is_written(string address)
    {
        using var client = hosted.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new StringContent(Call) };
        request.Headers.Add("x-ms-invocation-id", "1");

        using var response = await client.SendAsync(request);

        await response.RefusedAsync(404, "not_found");
    }

    [Theory]
    [MemberData(nameof(EveryMethod))]
    public async Task Without_the_host_there_is_no_trigger(string method)
    {
        using var client = alone.CreateClient();

        using var response = await client.SendAsync(new(new(method), "/Tick"));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task The_api_is_there_for_who_comes_from_outside()
    {
        using var client = hosted.CreateClient();
        client.DefaultRequestHeaders.Add("X-Forwarded-For", "192.0.2.1");

        using var response = await client.GetAsync("/api/health");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task A_scheduler_in_the_process_starts_triggers_without_the_host()
    {
        var triggers = alone.Services.GetRequiredService<ITriggers>();
        using var call = JsonDocument.Parse("""{"Data":{"msg":{"times":2}}}""");

        var reply = await triggers.RunAsync("Echo", call.RootElement, CancellationToken.None);

        Assert.Equal(2, reply.Outputs["echo"].Count);
    }

    [Fact]
    public async Task A_trigger_that_nobody_has_is_told_as_such()
    {
        var triggers = alone.Services.GetRequiredService<ITriggers>();
        using var call = JsonDocument.Parse(Call);

        await Assert.ThrowsAsync<UnknownTriggerException>(() => triggers.RunAsync("Nobody", call.RootElement, CancellationToken.None));
    }
}
