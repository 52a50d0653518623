using System.Text;
using LadderTeams.Local.Tests.Tenant;
using LadderTeams.Service.Graph;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.Callers;
using Microsoft.AspNetCore.Http;

namespace LadderTeams.Local.Tests.Graph;

/// <summary>What a Graph says that cannot be is refused, and never a reason to let anybody in.</summary>
public sealed class LyingGraphTests
{
    private const string Person = """{"id":"0c7d7a53-6d0a-4d0c-9b31-9d1d8a6b0f11","displayName":"Nobody"}""";

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("{\"value\":null}")]
    [InlineData("{\"value\":{}}")]
    [InlineData("{\"value\":[null]}")]
    [InlineData("{\"value\":[{}]}")]
    [InlineData("{\"value\":[{\"id\":7}]}")]
    [InlineData("{\"value\":[{\"id\":\"../users\"}]}")]
    [InlineData("{\"value\":[{\"id\":\"0c7d7a53-6d0a-4d0c-9b31-9d1d8a6b0f11\",\"accountEnabled\":\"yes\"}]}")]
    [InlineData("{\"value\":[")]
    [InlineData("<html>")]
    [InlineData("")]
    public async Task Answers_of_another_form_are_none(string json)
    {
        await using var graph = await LyingGraph.StartAsync(json);

        Assert.Equal(DirectoryRefusals.Unavailable, (await RefusedAsync(graph)).Refusal);
        Assert.Equal(1, graph.Asked);
    }

    [Theory]
    [InlineData("https://elsewhere.example/v1.0/me/directReports?$skiptoken=2")]
    [InlineData("//elsewhere.example/v1.0/me/directReports")]
    [InlineData("{0}@elsewhere.example/v1.0/me/directReports")]
    [InlineData("{0}/beta/me/directReports")]
    [InlineData("{0}/v1.0/../tenant")]
    [InlineData("{0}/v1.0/https://elsewhere.example/v1.0/me/directReports")]
    [InlineData("{0}/v1.0///{1}/v1.0/me/directReports")]
    [InlineData("/v1.0/me/directReports")]
    [InlineData("not a link")]
    [InlineData("")]
    public async Task The_token_goes_nowhere_else(string link)
    {
        await using var elsewhere = await LyingGraph.StartAsync("""{"value":[]}""");
        await using var graph = await LyingGraph.StartAsync((context, address) => LyingGraph.SendAsync(
            context, $$"""{"value":[{{Person}}],"@odata.nextLink":"{{link.Replace("{0}", address, StringComparison.Ordinal).Replace("https://elsewhere.example", elsewhere.Address, StringComparison.Ordinal).Replace("{1}", new Uri(elsewhere.Address).Authority, StringComparison.Ordinal)}}"}"""));

        Assert.Equal(DirectoryRefusals.Unavailable, (await RefusedAsync(graph)).Refusal);
        Assert.Equal((1, 0), (graph.Asked, elsewhere.Asked));
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        await using var elsewhere = await LyingGraph.StartAsync("""{"value":[]}""");
        await using var graph = await LyingGraph.StartAsync((context, _) =>
        {
            context.Response.Redirect(elsewhere.Address);
            return Task.CompletedTask;
        });

        Assert.Equal(DirectoryRefusals.Unavailable, (await RefusedAsync(graph)).Refusal);
        Assert.Equal(0, elsewhere.Asked);
    }

    [Fact]
    public async Task Pages_without_end_are_read_so_far_only()
    {
        await using var graph = await LyingGraph.StartAsync((context, address) => LyingGraph.SendAsync(
            context, $$"""{"value":[{{Person}}],"@odata.nextLink":"{{address}}/v1.0/me/directReports/graph.user?$skiptoken=again"}"""));

        Assert.Equal(DirectoryRefusals.Unavailable, (await RefusedAsync(graph)).Refusal);
        Assert.Equal(GraphLimits.Default.MostPages, graph.Asked);
    }

    [Fact]
    public async Task An_answer_without_end_is_read_so_far_only()
    {
        await using var graph = await LyingGraph.StartAsync(async (context, _) =>
        {
            await LyingGraph.SendAsync(context, new string(' ', GraphLimits.Default.LargestAnswer + 1));
            await Task.Delay(Timeout.Infinite, context.RequestAborted); // whoever reads on waits, and asks again
        });

        Assert.Equal(DirectoryRefusals.Unavailable, (await RefusedAsync(graph)).Refusal);
        Assert.Equal(1, graph.Asked);
    }

    [Fact]
    public async Task Who_has_more_reports_than_anybody_can_have_has_none()
    {
        var many = string.Join(',', Enumerable.Range(0, GraphLimits.Default.MostPeople + 1).Select(number => $$"""{"id":"{{number:x8}}-0000-4000-8000-000000000000"}"""));
        await using var graph = await LyingGraph.StartAsync($$"""{"value":[{{many}}]}""");

        Assert.Equal(DirectoryRefusals.Unavailable, (await RefusedAsync(graph)).Refusal);
    }

    [Fact]
    public async Task A_token_that_was_taken_back_is_told_with_the_claims_to_ask_for()
    {
        const string Claims = """{"access_token":{"nbf":{"essential":true,"value":"1763715600"}}}""";
        await using var graph = await LyingGraph.StartAsync((context, _) =>
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            context.Response.Headers.WWWAuthenticate =
                $"Bearer realm=\"\", authorization_uri=\"https://login.microsoftonline.com/common/oauth2/authorize\", error=\"insufficient_claims\", claims=\"{Convert.ToBase64String(Encoding.UTF8.GetBytes(Claims))}\"";
            return Task.CompletedTask;
        });

        var refused = await RefusedAsync(graph);

        Assert.Equal((DirectoryRefusals.ConsentRequired, Claims), (refused.Refusal, refused.More.Single().Value));
    }

    [Fact]
    public async Task A_token_that_ran_out_is_exchanged_once_more()
    {
        var asked = 0;
        await using var graph = await LyingGraph.StartAsync((context, _) =>
        {
            if (Interlocked.Increment(ref asked) > 1) { return LyingGraph.SendAsync(context, $$"""{"value":[{{Person}}]}"""); }

            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return Task.CompletedTask;
        });
        await using var company = await GraphCompany.StartAsync(graph.Address);

        Assert.Single(await company.Directory.ListReportsAsync(await company.AsAsync(RunningTenant.Manager), default));
    }

    [Fact]
    public async Task What_is_sent_is_what_Graph_describes()
    {
        var requests = new List<string>();
        await using var graph = await LyingGraph.StartAsync((context, _) =>
        {
            requests.Add($"{context.Request.Method} {context.Request.Path}{context.Request.QueryString}");
            return LyingGraph.SendAsync(context, context.Request.Path.Value!.Contains("directReports", StringComparison.Ordinal) ? """{"value":[]}""" : Person);
        });
        await using var company = await GraphCompany.StartAsync(graph.Address);
        var caller = await company.AsAsync(RunningTenant.Manager);

        await company.Directory.FindMeAsync(caller, default);
        await company.Directory.FindManagerAsync(caller, default);
        await company.Directory.ListReportsAsync(caller, default);

        const string Selected = "$select=id,displayName,mail,userPrincipalName,accountEnabled";
        Assert.Equal([$"GET /v1.0/me?{Selected}", $"GET /v1.0/me/manager?{Selected}", $"GET /v1.0/me/directReports/graph.user?{Selected}&$top=999"], requests);
    }

    private static async Task<RefusedException> RefusedAsync(LyingGraph graph)
    {
        await using var company = await GraphCompany.StartAsync(graph.Address, GraphLimits.Default with { FirstDelay = TimeSpan.FromMilliseconds(1) });
        var caller = await company.AsAsync(RunningTenant.Manager);
        return await Assert.ThrowsAsync<RefusedException>(() => company.Directory.ListReportsAsync(caller, default));
    }
}
