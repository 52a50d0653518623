using System.Text.Json.Nodes;
using LadderTeams.Local.Demo.Stories;

namespace LadderTeams.Local.Demo.Filling;

/// <summary>The manager sets at which levels a person was and is.</summary>
internal sealed class LevelFilling(DemoApi api, LadderWords ladder)
{
    /// <summary>Of a level about which no round tells.</summary>
    private static readonly DateOnly LongAgo = new(2024, 1, 1);

    public async Task FillAsync(Pair pair, Story story, CancellationToken cancellationToken)
    {
        if (pair.Person.Level is null) { return; }

        var known = (await api.GetAsync(pair.Person, "/api/people/me/level", cancellationToken))["history"]!.AsArray();
        var (revision, last) = (known.Count, known.FirstOrDefault()?["since"]!.GetValue<string>());
        foreach (var (level, since) in LevelsOf(pair.Person.Level, story).Where(set => last is null || string.CompareOrdinal($"{set.Since:O}", last) > 0))
        {
            var body = new JsonObject { ["ladder"] = ladder.Ladder, ["level"] = level, ["since"] = $"{since:O}" };
            await api.WriteAsync(pair.Manager, HttpMethod.Put, $"{pair.PageFor(pair.Manager)}/level", body, cancellationToken, seen: revision++);
        }
    }

    private static IEnumerable<(string Level, DateOnly Since)> LevelsOf(string now, Story story) =>
        story.Rounds.Count is 0 ? [(now, LongAgo)] : story.Rounds.DistinctBy(round => round.Level).Select(round => (round.Level, round.Half.Start));
}
