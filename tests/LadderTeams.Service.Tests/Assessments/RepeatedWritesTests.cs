using System.Text.Json.Nodes;
using LadderTeams.Core.Privacy;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.Idempotency;
using LadderTeams.Service.Tests.Assessments.Rounds;
using LadderTeams.Service.Tests.Growth;
using LadderTeams.Service.Tests.Storage;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace LadderTeams.Service.Tests.Assessments;

/// <summary>The Functions host repeats requests, and so do clients that heard no answer.</summary>
public sealed class RepeatedWritesTests(Azurite azurite) : GrowthTest(azurite)
{
    private const string Key = "a-key";

    [Theory]
    [InlineData("evidence", "evidence")]
    [InlineData("actions", "actions")]
    [InlineData("talking-points", "talkingPoints")]
    [InlineData("notes", "notes")]
    [InlineData("rounds", "rounds")]
    public async Task What_was_added_is_not_added_again_when_even_the_remembered_answer_is_lost(string address, string list)
    {
        using var first = await Manager.WriteAsync(HttpMethod.Post, Of(address), Body(address), key: Key);
        using var firstOfEngineer = await Engineer.WriteAsync(HttpMethod.Post, Of(address), Body(address), key: Key);
        await ForgetAnswersAsync();

        using var second = await Manager.WriteAsync(HttpMethod.Post, Of(address), Body(address), key: Key);
        using var secondOfEngineer = await Engineer.WriteAsync(HttpMethod.Post, Of(address), Body(address), key: Key);

        Assert.Equal((first.StatusCode, firstOfEngineer.StatusCode), (second.StatusCode, secondOfEngineer.StatusCode));
        Assert.Equal((first.Headers.Location, firstOfEngineer.Headers.Location), (second.Headers.Location, secondOfEngineer.Headers.Location));
        Assert.NotEqual(first.Headers.Location, firstOfEngineer.Headers.Location);
        var kept = (await Engineer.JsonAsync(Of(address))).GetProperty(list).GetArrayLength();
        Assert.Equal(address switch { "evidence" or "notes" => 1, _ => 2 }, kept); // a manager adds no evidence, and her notes are her own
    }

    [Fact]
    public void Every_write_takes_a_key_or_is_the_same_however_often_it_is_done()
    {
        string[] same = // a version with the content of the current one is no new version, and a preview stores nothing
        [
            "DELETE /api/privacy/{person}", "POST /api/ladders/sample", "POST /api/ladders/{ladder}/preview", "POST /api/ladders/{ladder}/versions",
            "POST /api/ladders/{ladder}/versions/{number:int}/restore",
        ];
        var without = Company.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<AccessRule>() is { Act: not Act.Read } or { Resource: Resource.Ladder })
            .Where(endpoint => !endpoint.Metadata.OfType<RefusalsOfEndpoint>().SelectMany(of => of.Refusals).Any(refusal => refusal.Code == "idempotency_key_invalid"))
            .SelectMany(endpoint => endpoint.Metadata.GetRequiredMetadata<HttpMethodMetadata>().HttpMethods, (endpoint, method) => $"{method} {endpoint.RoutePattern.RawText!.TrimEnd('/')}")
            .Where(operation => !operation.StartsWith("GET ", StringComparison.Ordinal));

        Assert.Equal(same, without.Order(StringComparer.Ordinal));
    }

    private JsonObject Body(string address) => address switch
    {
        "evidence" => Piece(),
        "actions" => new() { ["text"] = "Lead the next release.", ["owner"] = "person", ["due"] = "2026-12-01", ["on"] = "2026-11-02" },
        "talking-points" => new() { ["text"] = "The next release.", ["on"] = "2026-11-02" },
        "notes" => new() { ["text"] = "Remember the release." },
        _ => TestRound.Terms("L1", null),
    };

    private async Task ForgetAnswersAsync()
    {
        var records = Company.Services.GetRequiredService<IIdempotencyRecords>();
        foreach (var who in new[] { Company.Manager, Company.Engineer }) { await records.ForgetAsync(Company.KeyOf(who).Scope, CancellationToken.None); }
    }
}
