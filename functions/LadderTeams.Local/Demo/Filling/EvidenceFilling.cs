using System.Text.Json.Nodes;
using LadderTeams.Local.Demo.Stories;

namespace LadderTeams.Local.Demo.Filling;

internal sealed class EvidenceFilling(DemoApi api, LadderWords ladder)
{
    /// <summary>Gives the id of each piece by its title.</summary>
    public async Task<IReadOnlyDictionary<string, string>> FillAsync(Pair pair, Story story, CancellationToken cancellationToken)
    {
        if (story.Evidence.Count is 0) { return new Dictionary<string, string>(); }

        const string Page = "/api/people/me/evidence";
        var ids = (await api.GetAsync(pair.Person, $"{Page}?top=100", cancellationToken))["evidence"]!.AsArray()
            .DistinctBy(piece => piece!["title"]!.GetValue<string>())
            .ToDictionary(piece => piece!["title"]!.GetValue<string>(), piece => piece!["id"]!.GetValue<string>(), StringComparer.Ordinal);
        foreach (var piece in story.Evidence.Where(piece => !ids.ContainsKey(piece.Title)))
        {
            ids[piece.Title] = (await api.WriteAsync(pair.Person, HttpMethod.Post, Page, BodyOf(piece), cancellationToken)).Id;
        }

        return ids;
    }

    private JsonObject BodyOf(StoryEvidence piece) => new()
    {
        ["title"] = piece.Title,
        ["text"] = piece.Text,
        ["date"] = $"{piece.Date:O}",
        ["link"] = piece.Link,
        ["source"] = piece.Source,
        ["visibility"] = piece.Shared ? "sharedWithManager" : "mine",
        ["speaksFor"] = new JsonArray([.. piece.References.Select(ladder.Find).OfType<string>().Select(Statement)]),
    };

    private JsonObject Statement(string id) => new() { ["ladder"] = ladder.Ladder, ["version"] = ladder.Version, ["statement"] = id };
}
