using System.Collections.Concurrent;
using System.Text.Json;
using Azure.Core;
using Azure.Core.Pipeline;
using LadderTeams.Local.Tests.Graph;
using LadderTeams.Local.Tests.People;
using LadderTeams.Local.Tests.Tenant;
using LadderTeams.Service.Graph;
using LadderTeams.Service.Tests.Platform.Telemetry;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LadderTeams.Local.Tests.Telemetry;

/// <summary>One id, from the tab's request over the service and its log to those whom it asks.</summary>
[Collection(StoreFixture.Collection)]
public sealed class FollowedTraceTests(StoreFixture store)
{
    private const string Trace = "4bf92f3577b34da6a3ce929d0e0e4736", SameAsGuid = "4bf92f35-77b3-4da6-a3ce-929d0e0e4736";

    [Fact]
    public async Task A_request_can_be_followed_to_Graph_the_store_and_the_log()
    {
        var headers = new ConcurrentQueue<Dictionary<string, string>>();
        await using var graph = await LyingGraph.StartAsync((context, _) =>
        {
            headers.Enqueue(context.Request.Headers.ToDictionary(header => header.Key.ToLowerInvariant(), header => header.Value.ToString()));
            return LyingGraph.SendAsync(context, "[]"); // which is nobody, and so the log says something
        });
        using var lines = new FormattedLines();
        var stored = new StoreRequests();
        await using var service = await SignedInService.StartAsync(store);
        await service.RestartAsync(services =>
        {
            services.Configure<GraphOptions>(options => options.Endpoint = graph.Address);
            services.AddSingleton<ILoggerProvider>(lines).AddSingleton<HttpPipelinePolicy>(stored);
        });
        using var client = await service.AsAsync(RunningTenant.Engineer);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/people/me");
        request.Headers.Add("traceparent", $"00-{Trace}-00f067aa0ba902b7-01");
        request.Headers.Add("baggage", "name=PrivateWords");

        using var response = await client.SendAsync(request);

        Assert.Equal(Trace, response.Headers.GetValues("X-Request-Id").Single());
        Assert.NotEmpty(headers);
        Assert.All(headers, sent =>
        {
            Assert.StartsWith($"00-{Trace}-", sent["traceparent"], StringComparison.Ordinal);
            Assert.NotEqual($"00-{Trace}-00f067aa0ba902b7-01", sent["traceparent"]);
            Assert.Equal((SameAsGuid, "true"), (sent["client-request-id"], sent["return-client-request-id"]));
            Assert.DoesNotContain(sent.Values, value => value.Contains("PrivateWords", StringComparison.Ordinal));
        });
        Assert.Contains(SameAsGuid, stored.Ids);
        Assert.Contains(lines.All, line => JsonDocument.Parse(line).RootElement is var said
            && said.GetProperty("traceId").GetString() == Trace && said.GetProperty("message").GetString()!.Contains("nothing that can be used", StringComparison.Ordinal));
    }

    /// <summary>What the store is told each request belongs to.</summary>
    private sealed class StoreRequests : HttpPipelineSynchronousPolicy
    {
        private readonly ConcurrentQueue<string> ids = new();

        public IReadOnlyCollection<string> Ids => ids;

        public override void OnSendingRequest(HttpMessage message)
        {
            if (message.Request.Headers.TryGetValue("x-ms-client-request-id", out var id)) { ids.Enqueue(id); }
        }
    }
}
