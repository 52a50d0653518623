using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json.Nodes;
using LadderTeams.Local.Demo.Composing;
using LadderTeams.Local.Demo.Stories;
using LadderTeams.Local.Tenant.People;

namespace LadderTeams.Local.Demo.Filling;

/// <summary>
/// Has the people of the demo company write their growth, over the API and in their own names. It looks at what is there and adds
/// what is missing, so that it can be broken off at any time and begun again.
/// </summary>
internal sealed class DemoFilling(DemoApi api, IReadOnlyList<Person> people)
{
    private const string Ladder = "engineering";
    private const int AtOnce = 4;

    private readonly RoundComposer composer = new(DemoTexts.Read());
    private readonly Dictionary<Guid, Person> byId = people.ToDictionary(person => person.Id);
    private readonly Dictionary<string, Story> stories = DemoContent.Stories().ToDictionary(story => story.Alias, StringComparer.Ordinal);

    /// <exception cref="DemoRefusal">The service did not let somebody write, or the ladder is not the sample.</exception>
    public async Task<FillingReport> FillAsync(CancellationToken cancellationToken)
    {
        var clock = Stopwatch.StartNew();
        var ladder = await ReadLadderAsync(people.First(person => person.Roles.Contains("Ladder.Owner")), cancellationToken);
        var (levels, evidence, rounds, items) = (new LevelFilling(api, ladder), new EvidenceFilling(api, ladder), new RoundFilling(api, ladder), new ItemFilling(api));
        var refusals = new ConcurrentQueue<DemoRefusal>();
        await Parallel.ForEachAsync(Told(), new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken }, async (told, stop) =>
        {
            var (pair, story) = told;
            try
            {
                await levels.FillAsync(pair, story, stop);
                var ids = await evidence.FillAsync(pair, story, stop);
                await rounds.FillAsync(pair, [.. story.Rounds.Select(round => composer.Compose(story, round, pair.Person.Position))], ids, stop);
                await items.FillAsync(pair, story, stop);
            }
            catch (DemoRefusal refusal)
            {
                refusals.Enqueue(refusal); // what stops one of them does not stop the others
            }
        });
        return refusals.TryPeek(out var first) ? throw first : new(api.Writes, api.Requests, clock.Elapsed);
    }

    private IEnumerable<(Pair Pair, Story Story)> Told() =>
        from person in people
        where person.Manager is not null && stories.ContainsKey(person.Alias)
        select (new Pair(person, byId[person.Manager!.Value]), stories[person.Alias]);

    /// <summary>Publishes the sample when there is no ladder.</summary>
    private async Task<LadderWords> ReadLadderAsync(Person owner, CancellationToken cancellationToken)
    {
        if ((await api.GetAsync(owner, "/api/ladders", cancellationToken))["ladders"]!.AsArray().Count is 0)
        {
            await api.WriteAsync(owner, HttpMethod.Post, "/api/ladders/sample", null, cancellationToken);
        }

        var ladder = await api.GetAsync(owner, $"/api/ladders/{Ladder}", cancellationToken);
        var levels = new List<JsonNode>();
        foreach (var code in people.Select(person => person.Level).OfType<string>().Distinct())
        {
            levels.Add(await api.GetAsync(owner, $"/api/ladders/{Ladder}/levels/{code}", cancellationToken));
        }

        return new(Ladder, ladder["version"]!.GetValue<int>(), levels.SelectMany(LadderWords.StatementsOf));
    }
}
