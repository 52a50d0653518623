using LadderTeams.Core.Tests.OneOnOnes.Prompts;
using Xunit.Abstractions;

namespace LadderTeams.Core.Tests.OneOnOnes.Meetings;

public sealed class MarkedSeriesTests(ITestOutputHelper output)
{
    private const int Series = 3_000, Weeks = 24;

    private static readonly DateOnly Start = new(2026, 1, 5);

    [Fact]
    public void Every_capability_comes_within_its_bound_of_held_meetings_and_within_twice_that_where_some_is_passed_over()
    {
        var (ladders, tally, skipped) = (SimulatedLadders.All(), new MarkedTally(), 0);
        for (var number = 0; number < Series; number++)
        {
            var random = new Random(number);
            var levels = ladders[random.Next(ladders.Count)][0];
            var pool = levels[random.Next(levels.Count)];
            var focus = pool.Prompts.Select(prompt => prompt.Capability).OfType<string>().Distinct().Take(random.Next(4)).ToList();
            var series = new MarkedSeries($"series {number}", pool, focus, (Marks)random.Next(3), random, tally);
            for (var week = 0; week < Weeks; week++)
            {
                var on = Start.AddDays(7 * week);
                if (random.Next(5) > 0)
                {
                    series.Hold(on);
                    continue;
                }

                skipped++;
                Assert.Equal(series.Agenda(on), series.Agenda(on.AddDays(7)));
            }
        }

        output.WriteLine(
            $"{tally.Held} meetings held, {skipped} not; {tally.Turns} turns, {tally.TurnsBeyondTheBound} of them later than where all is marked; {tally.CameAgain} prompts came again that were left out");
        Assert.True(tally.Held > 50_000 && skipped > 12_000 && tally.Turns > 100_000 && tally.TurnsBeyondTheBound > 1_000 && tally.CameAgain > 2_000);
    }
}
