using System.Text.Json.Nodes;
using LadderTeams.Service.Platform.Telemetry;
using LadderTeams.Service.Tests.Assessments.Rounds;
using LadderTeams.Service.Tests.Growth;
using LadderTeams.Service.Tests.Storage;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace LadderTeams.Service.Tests.Assessments.Evidence;

/// <summary>Two worlds that differ in what is private alone are the same to everyone else.</summary>
public sealed class PrivateEvidenceTests(Azurite azurite) : GrowthTest(azurite)
{
    private static readonly string[] Addresses =
    [
        "evidence", "evidence?top=1", "evidence?top=100", "evidence/nothing", "actions", "talking-points", "notes", "case?ladder=engineering&level=L1",
        "case?ladder=engineering&level=L1&format=markdown", "case?ladder=engineering&level=L1&format=word", "case/sentences?ladder=engineering&level=L1",
    ];

    [Fact]
    public async Task Private_evidence_and_what_was_done_to_it_are_invisible()
    {
        var shared = await AddedAsync(Engineer, Of("evidence"), Piece("Shared", isShared: true, Plans));
        var without = await SeenByOthersAsync(shared, "absent");

        var secret = await AddedAsync(Engineer, Of("evidence"), Piece("Secret", false, Writes, Plans));
        await WrittenAsync(Engineer, HttpMethod.Put, $"{Of("evidence")}/{secret}", Piece("More secret", false, Tests, Plans), "\"1\"");
        await WrittenAsync(Engineer, HttpMethod.Put, Of("case/sentences?ladder=engineering&level=L1"), new JsonObject
        {
            ["sentences"] = new JsonArray(new JsonObject { ["version"] = 1, ["statement"] = Statements[Plans], ["text"] = "Secret sentence", ["cites"] = new JsonArray(secret, shared) }),
        }, "*");
        await AddedAsync(Engineer, Of("notes"), new JsonObject { ["text"] = "Secret note" });
        Assert.Equal(without, await SeenByOthersAsync(shared, secret));

        await WrittenAsync(Engineer, HttpMethod.Put, $"{Of("evidence")}/{shared}/visibility", new JsonObject { ["visibility"] = "mine" }, "\"1\"");
        await WrittenAsync(Engineer, HttpMethod.Put, $"{Of("evidence")}/{shared}/visibility", new JsonObject { ["visibility"] = "sharedWithManager" }, "\"2\"");
        await WrittenAsync(Engineer, HttpMethod.Delete, $"{Of("evidence")}/{secret}");
        Assert.Equal(without, await SeenByOthersAsync(shared, secret));
    }

    /// <summary>What is private is not even read for the manager: neither how often the store is asked for him nor what it answers depends on it.</summary>
    [Fact]
    public async Task How_much_is_private_shows_nowhere_in_what_the_store_does_for_the_manager()
    {
        Company.Manages(null, Company.Peer); // of a team of several, pages are read at once and so in any order
        var round = await TestRound.OpenAsync(Company, Company.Manager, TestRound.Terms("L1", null));
        await round.RevealedAsync();
        var shared = await AddedAsync(Engineer, Of("evidence"), Piece("Shared", isShared: true, Plans));
        await AddedAsync(Manager, Of("actions"), new JsonObject { ["text"] = "Lead the next release." });
        await AddedAsync(Manager, Of("talking-points"), new JsonObject { ["text"] = "The next release." });
        await LooksAsync(round.Id, shared); // has it written down that he looked
        var looks = await LooksAsync(round.Id, shared);
        await WritesAsync();
        var writes = await WritesAsync();
        await LooksAsync(round.Id, shared);
        var looksAfterWrites = await LooksAsync(round.Id, shared);

        await KeepToHerselfAsync(shared);

        Assert.NotEqual(looks, looksAfterWrites);
        Assert.Equal(looksAfterWrites, await LooksAsync(round.Id, shared));
        Assert.Equal(writes, await WritesAsync());
    }

    [Fact]
    public async Task A_room_full_of_private_evidence_refuses_her_more_and_nobody_anything_else()
    {
        var shared = await AddedAsync(Engineer, Of("evidence"), Piece("Shared", isShared: true, Plans));
        await KeepToHerselfAsync(shared);

        await RefusedAsync(400, "too_many_items", Engineer, HttpMethod.Post, Of("evidence"), Long("One too many"));
        await AddedAsync(Manager, Of("actions"), new JsonObject { ["text"] = "Lead the next release." });
        await AddedAsync(Engineer, Of("actions"), new JsonObject { ["text"] = "Lead the next release." });
        await WrittenAsync(Engineer, HttpMethod.Put, $"{Of("evidence")}/{shared}/visibility", new JsonObject { ["visibility"] = "mine" }, "\"1\"");
        await WrittenAsync(Engineer, HttpMethod.Put, $"{Of("evidence")}/{shared}/visibility", new JsonObject { ["visibility"] = "sharedWithManager" }, "\"2\"");
    }

    /// <summary>Who changed what of it is in the person's own record, which is read for nobody else.</summary>
    [Fact]
    public async Task What_was_done_to_private_evidence_is_told_to_its_author_alone()
    {
        var secret = await AddedAsync(Engineer, Of("evidence"), Piece());
        await WrittenAsync(Engineer, HttpMethod.Put, $"{Of("evidence")}/{secret}", Piece("Secret"), "\"1\"");

        var told = (await Engineer.JsonAsync("/api/privacy/me/audit")).GetProperty("entries").EnumerateArray().Where(entry => entry.GetProperty("id").GetString() == secret).ToList();

        Assert.Equal(2, told.Count);
        foreach (var who in Strangers.Append(Company.Manager))
        {
            await RefusedAsync(404, "not_found", As(who), HttpMethod.Get, $"/api/privacy/{Company.Engineer.Id}/audit");
            Assert.DoesNotContain(secret, await As(who).GetStringAsync(new Uri("/api/privacy/me/audit", UriKind.Relative)), StringComparison.Ordinal);
        }
    }

    /// <summary>Sixty long pieces, some of them changed, shown for a while, cited or deleted.</summary>
    private async Task KeepToHerselfAsync(string shared)
    {
        var secrets = new List<string>();
        for (var number = 0; number < 60; number++) { secrets.Add(await AddedAsync(Engineer, Of("evidence"), Long($"Secret {number}"))); }

        await WrittenAsync(Engineer, HttpMethod.Put, $"{Of("evidence")}/{secrets[0]}", Long("Changed"), "\"1\"");
        await WrittenAsync(Engineer, HttpMethod.Put, $"{Of("evidence")}/{secrets[1]}/visibility", new JsonObject { ["visibility"] = "sharedWithManager" }, "\"1\"");
        await WrittenAsync(Engineer, HttpMethod.Put, $"{Of("evidence")}/{secrets[1]}/visibility", new JsonObject { ["visibility"] = "mine" }, "\"2\"");
        await WrittenAsync(Engineer, HttpMethod.Put, Of("case/sentences?ladder=engineering&level=L1"), new JsonObject
        {
            ["sentences"] = new JsonArray([.. secrets.Take(5).Select(secret => new JsonObject
            {
                ["version"] = 1,
                ["statement"] = Statements[Plans],
                ["text"] = new string('s', 4_000),
                ["cites"] = new JsonArray(secret, shared),
            })]),
        }, "*");
        await WrittenAsync(Engineer, HttpMethod.Delete, $"{Of("evidence")}/{secrets[4]}");
        await AddedAsync(Engineer, Of("evidence"), Long("Another"));
    }

    private JsonObject Long(string title)
    {
        var piece = Piece(title, false, Plans);
        piece["text"] = new string('x', 30_000);
        return piece;
    }

    /// <summary>All that the manager can look at, each with what the store was asked and how many bytes it answered.</summary>
    private async Task<string> LooksAsync(string round, string shared)
    {
        var looks = new List<string>();
        foreach (var address in GetsOf(round, shared).Concat(Addresses.Select(Of)).Append("/api/people/me/team"))
        {
            Company.Sent.Clear();
            using var response = await Manager.GetAsync(new Uri(address, UriKind.Relative));
            looks.Add($"{address}\n{Stored()}\n{await Transcript.OfAsync(response)}");
        }

        Assert.True(looks.Count > 20);
        return string.Join("\n\n", looks);
    }

    /// <summary>Of what the manager writes, what the store was asked and how many bytes it answered.</summary>
    private async Task<string> WritesAsync()
    {
        Company.Sent.Clear();
        await AddedAsync(Manager, Of("actions"), new JsonObject { ["text"] = "Lead the next release." });
        await AddedAsync(Manager, Of("talking-points"), new JsonObject { ["text"] = "The next release." });
        using var opened = await Manager.WriteAsync(HttpMethod.Post, TestRound.All(Company), TestRound.Terms("L1", null));
        using var saved = await Manager.WriteAsync(HttpMethod.Put, $"{opened.Headers.Location}/draft", TestRound.Draft(), "\"0\"");
        Assert.True(saved.IsSuccessStatusCode, await saved.Content.ReadAsStringAsync());
        return Stored();
    }

    private string Stored() => string.Join('\n', Company.Sent.Lines.Zip(Company.Sent.Answers));

    private IEnumerable<string> GetsOf(string round, string shared) => Company.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Where(endpoint => endpoint.Metadata.GetRequiredMetadata<HttpMethodMetadata>().HttpMethods.Contains("GET"))
        .Select(endpoint => endpoint.RoutePattern.RawText!.TrimEnd('/'))
        .Where(pattern => pattern.Contains("/{person}/", StringComparison.Ordinal))
        .Select(pattern => pattern.Replace("{person}", Company.Engineer.Id, StringComparison.Ordinal).Replace("{round}", round, StringComparison.Ordinal).Replace("{id}", shared, StringComparison.Ordinal)
            + "?ladder=engineering&level=L1");

    /// <summary>Every answer, with its status and all its headers but the time.</summary>
    private async Task<string> SeenByOthersAsync(string shared, string secret)
    {
        var seen = new List<string>();
        foreach (var who in Strangers.Append(Company.Manager))
        {
            foreach (var address in Addresses.Append($"evidence/{shared}").Append($"evidence/{secret}"))
            {
                using var response = await As(who).GetAsync(new Uri(Of(address), UriKind.Relative));
                var headers = response.Headers.Concat(response.Content.Headers).Where(header => header.Key is not ("Date" or Correlation.Header)).Select(header => $"{header.Key}: {string.Join(',', header.Value)}");
                seen.Add($"{who.Name} {address.Replace(secret, "SECRET", StringComparison.Ordinal)} {(int)response.StatusCode}\n{string.Join('\n', headers)}\n{Body(response.IsSuccessStatusCode, await response.Content.ReadAsByteArrayAsync())}");
            }
        }

        return string.Join("\n\n", seen);
    }

    /// <summary>The number of a refused request is new each time.</summary>
    private static string Body(bool isDone, byte[] bytes)
    {
        if (isDone) { return Convert.ToBase64String(bytes); }

        var problem = JsonNode.Parse(bytes)!.AsObject();
        problem.Remove("traceId");
        return problem.ToJsonString();
    }
}
