using LadderTeams.Core.OneOnOnes.Prompts;
using Xunit.Abstractions;

namespace LadderTeams.Core.Tests.OneOnOnes.Prompts;

public sealed class TenThousandSeriesTests(ITestOutputHelper output)
{
    private const int Series = 10_000;

    /// <summary>
    /// A date is no input of the rule, so that a meeting is moved shows in nothing but what changed until it takes place. Which version of
    /// which ladder, which level, which focus and how many prompts: all of it is drawn, and so is when it changes.
    /// </summary>
    [Fact]
    public void Ten_thousand_series_keep_the_stated_bounds()
    {
        var ladders = SimulatedLadders.All();
        var tally = new Tally();
        var (cancelled, changes) = (0, 0);
        for (var number = 0; number < Series; number++)
        {
            var random = new Random(number);
            var versions = ladders[random.Next(ladders.Count)];
            var place = new Place(0, random.Next(versions[0].Count));
            var series = new SimulatedSeries($"series {number}", random.Next(3) > 0 ? 3 : random.Next(1, 6), tally);
            series.Change(place.In(versions), Focus(place.In(versions), random));
            for (var meeting = random.Next(8, 22); meeting > 0; meeting--)
            {
                var agenda = series.Agenda();
                if (random.Next(8) == 0)
                {
                    cancelled++;
                    Assert.Equal(agenda, series.Agenda());
                }
                else
                {
                    series.Hold(agenda);
                }

                if (random.Next(12) == 0)
                {
                    changes++;
                    place = place.Changed(versions, random);
                    series.Change(place.In(versions), random.Next(2) == 0 ? series.Focus : Focus(place.In(versions), random));
                }
            }
        }

        output.WriteLine($"{tally.Meetings} meetings, {cancelled} cancelled, {changes} changes; {tally.Turns} turns, {tally.TurnsAtTheBound} of them at the bound; {tally.Repetitions} repetitions, {tally.RepetitionsAtTheBound} of them at the bound; {tally.FocusedMeetings} meetings with a focus");
        Assert.True(tally.Meetings > 120_000 && cancelled > 15_000 && changes > 10_000);
        Assert.True(tally.Turns > 250_000 && tally.TurnsAtTheBound > 50_000 && tally.Repetitions > 30_000 && tally.RepetitionsAtTheBound > 10_000 && tally.FocusedMeetings > 20_000);
    }

    /// <summary>Capabilities of the pool, and now and then one that no ladder has.</summary>
    private static string[] Focus(PromptPool pool, Random random)
    {
        string[] names = [.. pool.Prompts.Select(prompt => prompt.Capability).OfType<string>().Distinct(), "Juggling"];
        random.Shuffle(names);
        return names[..random.Next(Math.Min(names.Length, 4) + 1)];
    }

    /// <summary>Where a series is: at which version of its ladder, and at which level.</summary>
    private readonly record struct Place(int Version, int Level)
    {
        public PromptPool In(IReadOnlyList<IReadOnlyList<PromptPool>> versions) => versions[Version][Level];

        public Place Changed(IReadOnlyList<IReadOnlyList<PromptPool>> versions, Random random) => random.Next(3) switch
        {
            0 => this with { Version = Math.Min(Version + 1, versions.Count - 1) },
            1 => this with { Level = Math.Min(Level + 1, versions[Version].Count - 1) },
            _ => this,
        };
    }
}
