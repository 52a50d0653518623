using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using LadderTeams.Local.Demo.Composing;
using LadderTeams.Local.Tenant.People;

namespace LadderTeams.Local.Demo.Filling;

/// <summary>Takes rounds as far as the story tells, in the order that the rules demand.</summary>
internal sealed class RoundFilling(DemoApi api, LadderWords ladder)
{
    private readonly ConcurrentDictionary<(string Level, string Target), JsonNode> sheets = new();

    /// <param name="evidence">Ids by title.</param>
    public async Task FillAsync(Pair pair, IReadOnlyList<PlannedRound> rounds, IReadOnlyDictionary<string, string> evidence, CancellationToken cancellationToken)
    {
        if (rounds.Count is 0) { return; }

        var kept = (await api.GetAsync(pair.Person, "/api/people/me/rounds", cancellationToken))["rounds"]!.AsArray();
        foreach (var planned in rounds)
        {
            var found = kept.FirstOrDefault(round => round!["terms"]!["start"]!.GetValue<string>() == $"{planned.Round.Half.Start:O}");
            if (found?["stage"]!.GetValue<string>() is "signedOff") { continue; }

            await FillAsync(pair, planned, found, evidence, cancellationToken);
        }
    }

    /// <param name="found">As the person sees it; null when it is not open yet.</param>
    private async Task FillAsync(Pair pair, PlannedRound planned, JsonNode? found, IReadOnlyDictionary<string, string> evidence, CancellationToken cancellationToken)
    {
        var id = found?["terms"]!["id"]!.GetValue<string>() ?? await OpenAsync(pair, planned, cancellationToken);
        var self = new Side(pair.Person, $"{pair.PageFor(pair.Person)}/rounds/{id}", found?["stage"]!.GetValue<string>() ?? Side.Drafting, found?["revision"]?.GetValue<int>() ?? 0);
        await FillAsync(self, planned, planned.Self, evidence, cancellationToken);
        if (planned.Manager is null) { return; }

        var manager = await ManagersAsync(pair, id, isNew: found is null, cancellationToken);
        await FillAsync(manager, planned, planned.Manager, evidence, cancellationToken);
        if (planned.Summary is { } summary)
        {
            await api.WriteAsync(pair.Manager, HttpMethod.Post, $"{manager.Address}/sign-off", new JsonObject { ["summary"] = summary }, cancellationToken);
        }
    }

    private async Task<string> OpenAsync(Pair pair, PlannedRound planned, CancellationToken cancellationToken)
    {
        var round = planned.Round;
        var body = new JsonObject
        {
            ["ladder"] = ladder.Ladder,
            ["start"] = $"{round.Half.Start:O}",
            ["end"] = $"{round.Half.End:O}",
            ["currentLevel"] = round.Level,
            ["targetLevel"] = round.Target,
        };
        return (await api.WriteAsync(pair.Manager, HttpMethod.Post, $"{pair.PageFor(pair.Manager)}/rounds", body, cancellationToken)).Id;
    }

    private async Task<Side> ManagersAsync(Pair pair, string id, bool isNew, CancellationToken cancellationToken)
    {
        var address = $"{pair.PageFor(pair.Manager)}/rounds/{id}";
        if (isNew) { return new(pair.Manager, address, Side.Drafting, 0); }

        var round = await api.GetAsync(pair.Manager, address, cancellationToken);
        return new(pair.Manager, address, round["stage"]!.GetValue<string>(), round["own"]!["revision"]!.GetValue<int>());
    }

    /// <param name="told">Null for a side that is not begun.</param>
    private async Task FillAsync(Side side, PlannedRound planned, PlannedSide? told, IReadOnlyDictionary<string, string> evidence, CancellationToken cancellationToken)
    {
        if (told is null || side.Stage is not Side.Drafting) { return; }

        var revision = side.Revision;
        if (revision is 0)
        {
            var sheet = await SheetAsync(side, planned, cancellationToken);
            await api.WriteAsync(side.Author, HttpMethod.Put, $"{side.Address}/draft", DraftBody.Of(told, sheet, evidence), cancellationToken, seen: revision++);
        }

        if (told.IsSubmitted) { await api.WriteAsync(side.Author, HttpMethod.Post, $"{side.Address}/submit", null, cancellationToken, seen: revision); }
    }

    /// <summary>What is asked is the same in all rounds about the same levels.</summary>
    private async Task<JsonNode> SheetAsync(Side side, PlannedRound planned, CancellationToken cancellationToken)
    {
        var levels = (planned.Round.Level, planned.Round.Target);
        return sheets.TryGetValue(levels, out var known) ? known : sheets.GetOrAdd(levels, await api.GetAsync(side.Author, $"{side.Address}/sheet", cancellationToken));
    }

    /// <param name="Address">Of the round, as its author names it.</param>
    /// <param name="Stage">As its author sees it.</param>
    private sealed record Side(Person Author, string Address, string Stage, int Revision)
    {
        public const string Drafting = "drafting";
    }
}
