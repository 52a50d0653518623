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
    public async Task What_was_done_to_a_round_is_answered_as_done_when_even_the_remembered_answer_is_lost()
    {
        var round = await TestRound.OpenAsync(Company, Company.Engineer, TestRound.Terms("L1", null));
        using var saved = await round.SaveAsync(Company.Engineer, 0, round.Rating(Writes));
        await DoneOnceAsync(key => round.SubmitAsync(Company.Engineer, 1, key));
        await DoneOnceAsync(key => round.WithdrawAsync(Company.Engineer, key));
        using var submitted = await round.SubmitAsync(Company.Engineer, 1);
        using var theirs = await round.SaveAsync(Company.Manager, 0, round.Rating(Writes));
        await DoneOnceAsync(key => round.SubmitAsync(Company.Manager, 1, key));
        await DoneOnceAsync(key => round.SignOffAsync(Company.Manager, key: key));

        var other = await TestRound.OpenAsync(Company, Company.Engineer, TestRound.Terms("L1", null));
        await DoneOnceAsync(key => other.CloseAsync(Company.Engineer, key));
    }

    [Fact]
    public async Task What_was_changed_is_answered_as_changed_when_even_the_remembered_answer_is_lost()
    {
        var level = new JsonObject { ["ladder"] = "engineering", ["level"] = "L1", ["since"] = "2026-10-01" };
        await DoneOnceAsync(key => Manager.WriteAsync(HttpMethod.Put, Of("level"), level, "*", key));

        var action = await AddedAsync(Engineer, Of("actions"), Body("actions"));
        await DoneOnceAsync(key => Manager.WriteAsync(HttpMethod.Put, $"{Of("actions")}/{action}", new JsonObject { ["text"] = "Lead it." }, "\"1\"", key));
        var evidence = await AddedAsync(Engineer, Of("evidence"), Piece());
        await DoneOnceAsync(key => Engineer.WriteAsync(HttpMethod.Put, $"{Of("evidence")}/{evidence}", Piece("Led two releases"), "\"1\"", key));
        var sentence = new JsonObject { ["version"] = 1, ["statement"] = Statements[Plans], ["text"] = "Led two releases.", ["cites"] = new JsonArray(evidence) };
        await DoneOnceAsync(key => Engineer.WriteAsync(
            HttpMethod.Put, Of("case/sentences?ladder=engineering&level=L1"), new JsonObject { ["sentences"] = new JsonArray(sentence.DeepClone()) }, "*", key));
        var note = await AddedAsync(Manager, Of("notes"), Body("notes"));
        await DoneOnceAsync(key => Manager.WriteAsync(HttpMethod.Put, $"{Of("notes")}/{note}", new JsonObject { ["text"] = "Remember it well." }, "\"1\"", key));
        await DoneOnceAsync(key => Manager.WriteAsync(
            HttpMethod.Put, $"/api/one-on-ones/with/{Company.Engineer.Id}/focus", new JsonObject { ["capabilities"] = new JsonArray() }, "*", key));
    }

    [Fact]
    public async Task Only_the_same_write_is_answered_as_done()
    {
        var round = await TestRound.OpenAsync(Company, Company.Engineer, TestRound.Terms("L1", null));
        using var saved = await round.SaveAsync(Company.Engineer, 0, round.Rating(Writes));
        using var submitted = await round.SubmitAsync(Company.Engineer, 1, Key);
        await ForgetAnswersAsync();

        using var other = await round.SubmitAsync(Company.Engineer, 1, "another-key");
        using var without = await round.SubmitAsync(Company.Engineer, 1);

        await other.RefusedAsync(409, "already_submitted");
        await without.RefusedAsync(409, "already_submitted");
    }

    [Fact]
    public void Every_write_takes_a_key_or_is_the_same_however_often_it_is_done()
    {
        string[] same = // a version with the content of the current one is no new version, a preview stores nothing, and a calendar is looked at once
        [
            "DELETE /api/privacy/{person}", "POST /api/ladders/sample", "POST /api/ladders/{ladder}/preview", "POST /api/ladders/{ladder}/versions",
            "POST /api/ladders/{ladder}/versions/{number:int}/restore", "POST /api/notifications", "POST /api/notifications/lifecycle",
        ];
        var without = Company.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<AccessRule>() is { Act: not Act.Read } or { Resource: Resource.Ladder })
            .Where(endpoint => !endpoint.Metadata.OfType<RefusalsOfEndpoint>().SelectMany(of => of.Refusals).Any(refusal => refusal.Code == "idempotency_key_invalid"))
            .SelectMany(endpoint => endpoint.Metadata.GetRequiredMetadata<HttpMethodMetadata>().HttpMethods, (endpoint, method) => $"{method} {endpoint.RoutePattern.RawText!.TrimEnd('/')}")
            .Where(operation => !operation.StartsWith("GET ", StringComparison.Ordinal));

        Assert.Equal(same, without.Order(StringComparer.Ordinal));
    }

    /// <summary>Does it under a new key, and once more when nobody remembers what was answered.</summary>
    private async Task DoneOnceAsync(Func<string, Task<HttpResponseMessage>> write)
    {
        var key = Guid.NewGuid().ToString();
        using var first = await write(key);
        Assert.True(first.IsSuccessStatusCode, await first.Content.ReadAsStringAsync());
        var changes = await AuditedAsync();
        await ForgetAnswersAsync();

        using var second = await write(key);

        Assert.Equal((first.StatusCode, first.Headers.ETag, await first.Content.ReadAsStringAsync()), (second.StatusCode, second.Headers.ETag, await second.Content.ReadAsStringAsync()));
        Assert.Equal(changes, await AuditedAsync());
    }

    private async Task<int> AuditedAsync() => (await RowsAsync()).Count(row => row.GetString("Act") is "Add" or "Change");

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
