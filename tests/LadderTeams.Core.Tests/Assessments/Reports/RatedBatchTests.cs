using FsCheck;
using FsCheck.Fluent;
using LadderTeams.Core.Assessments;
using LadderTeams.Core.Assessments.Reports;

namespace LadderTeams.Core.Tests.Assessments.Reports;

public sealed class RatedBatchTests
{
    private static readonly IReadOnlySet<PinnedStatement> Nothing = new HashSet<PinnedStatement>();

    [Theory]
    [InlineData(4, 0)]
    [InlineData(5, 5)]
    [InlineData(6, 6)]
    public void All_is_told_at_once_when_it_is_of_five_people(int people, int told) =>
        Assert.Equal(told, RatedBatch.Of(Enumerable.Range(0, people).Select(number => Waiting($"r{number}", $"p{number}", $"s{number}")), Nothing).Count);

    [Fact]
    public void Many_rounds_of_four_people_are_of_four_people() =>
        Assert.Empty(RatedBatch.Of(Enumerable.Range(0, 40).Select(number => Waiting($"r{number}", $"p{number % 4}", $"s{number}")), Nothing));

    [Fact]
    public void Who_has_nothing_new_hides_nobody()
    {
        var told = new HashSet<PinnedStatement> { Pin("old") };
        WaitingRatings[] waiting = [.. Enumerable.Range(0, 9).Select(number => Waiting($"r{number}", $"p{number}", "old")), Waiting("r", "p", "old", "new")];

        Assert.Empty(RatedBatch.Of(waiting, told));
    }

    [Fact]
    public void What_is_told_is_not_told_again()
    {
        var told = new HashSet<PinnedStatement> { Pin("old") };

        Assert.Equal([Pin("new")], RatedBatch.Of(Enumerable.Range(0, 5).Select(number => Waiting($"r{number}", $"p{number}", "old", "new")), told));
    }

    /// <summary>Whatever is revealed, and after whichever round an owner looks: what her next look adds is of five people at least, and nothing is forgotten.</summary>
    [Fact]
    public void No_two_looks_differ_by_what_fewer_than_five_people_were_rated_on()
    {
        var batches = 0;
        Prop.ForAll(Arb.From(Rounds()), rounds =>
        {
            var (told, waiting) = (new HashSet<PinnedStatement>(), new List<WaitingRatings>());
            foreach (var round in rounds)
            {
                waiting.Add(round);
                var batch = RatedBatch.Of(waiting, told);
                if (batch.Count == 0) { continue; }

                Assert.True(waiting.Where(one => one.Pins.Any(batch.Contains)).Select(one => one.Person).Distinct().Count() >= 5);
                told.UnionWith(batch);
                Assert.True(waiting.TrueForAll(one => RatedBatch.IsTold(one, told)));
                waiting.Clear();
                batches++;
            }

            Assert.Equal(rounds.SelectMany(round => round.Pins).ToHashSet(), told.Concat(waiting.SelectMany(one => one.Pins)).ToHashSet());
        }).Check(Given.Runs(300));

        Assert.True(batches > 300, $"{batches} batches");
    }

    private static Gen<WaitingRatings[]> Rounds() =>
        from size in Gen.Choose(0, 60)
        from rounds in (
            from person in Gen.Choose(0, 11)
            from pins in Gen.Choose(0, 30).NonEmptyListOf()
            select (person, pins)).ArrayOf(size)
        select rounds.Select((round, number) => Waiting($"r{number}", $"p{round.person}", [.. round.pins.Take(4).Select(pin => $"s{pin}")])).ToArray();

    private static WaitingRatings Waiting(string round, string person, params string[] statements) =>
        new(Given.Id(round), PersonId.From(person)!, [.. statements.Select(Pin)]);

    private static PinnedStatement Pin(string statement) => new(statement, Given.Hash(statement));
}
