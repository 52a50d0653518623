using System.Text.Json.Nodes;
using LadderTeams.Service.Tests.Growth;
using LadderTeams.Service.Tests.Storage;

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

    /// <summary>Every answer, with its status and all its headers but the time.</summary>
    private async Task<string> SeenByOthersAsync(string shared, string secret)
    {
        var seen = new List<string>();
        foreach (var who in Strangers.Append(Company.Manager))
        {
            foreach (var address in Addresses.Append($"evidence/{shared}").Append($"evidence/{secret}"))
            {
                using var response = await As(who).GetAsync(new Uri(Of(address), UriKind.Relative));
                var headers = response.Headers.Concat(response.Content.Headers).Where(header => header.Key != "Date").Select(header => $"{header.Key}: {string.Join(',', header.Value)}");
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
