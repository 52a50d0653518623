using FsCheck;
using FsCheck.Fluent;
using LadderTeams.Core.Ladders;
using LadderTeams.Core.Ladders.Compare;

namespace LadderTeams.Core.Tests.Ladders.Compare;

public sealed class ComparisonLawsTests
{
    private static readonly string[] Capabilities = ["Delivery", "Communication", "Communication skills", "Mentoring"];

    private static readonly Gen<string> Texts =
        from verb in Gen.Elements("Leads", "Helps with", "Writes", "Reviews", "Defines", "Sometimes improves")
        from thing in Gen.Elements("design notes", "incident reviews", "the release", "interview questions", "tests", "dashboards")
        from scope in Gen.Elements("", " of the team", " of several teams", " for two engineers", " for a quarter", " independently")
        from tail in Gen.Elements("", ".", ". Asks early. Names risks.", ". Names risks.")
        select verb + " " + thing + scope + tail;

    private static readonly Gen<CapabilityAtLevel[]> Contents =
        from texts in Gen.Zip(Gen.Elements(Capabilities), Texts).ListOf()
        select texts.GroupBy(text => text.Item1, text => text.Item2).Select(named => named.Key == "Mentoring" ? A.Prose(named.Key, [.. named]) : A.Capability(named.Key, [.. named])).ToArray();

    private static readonly Gen<(CapabilityAtLevel[] Low, string[] LowAsks, CapabilityAtLevel[] High, bool Extends, int Seed)> Pairs =
        from low in Contents
        from asks in Texts.ArrayOf()
        from high in Contents
        from extends in Gen.Elements(true, false)
        from seed in Gen.Choose(0, 1000)
        select (low, asks, high, extends, seed);

    [Fact]
    public void A_level_is_no_different_from_itself() => Holds(pair =>
        LevelComparison.Between(pair.Ladder, pair.High, pair.High).Changes.All(change => change.Kind is ChangeKind.Unchanged));

    [Fact]
    public void A_ladder_is_no_different_from_itself() => Holds(pair => !LadderComparison.Between(pair.Ladder, pair.Ladder).HasChanges);

    [Fact]
    public void Every_statement_of_both_levels_is_in_one_change() => Holds(pair =>
    {
        var changes = LevelComparison.Between(pair.Ladder, pair.Low, pair.High).Changes;
        var stacked = changes.Where(change => change.StillHolds).ToList();
        return Same(changes.Except(stacked).Select(change => change.From), Effective(pair.Ladder, pair.Low))
            && Same(changes.Select(change => change.To), Effective(pair.Ladder, pair.High));
    });

    [Fact]
    public void The_order_of_the_statements_decides_nothing() => Holds(pair =>
    {
        var random = new Random(pair.Seed);
        var (low, high) = (Shuffled(pair.Low, random), Shuffled(pair.High, random));
        return Told(LevelComparison.Between(pair.Ladder, pair.Low, pair.High))
            .SequenceEqual(Told(LevelComparison.Between(A.Ladder(low, high), low, high)));
    });

    [Fact]
    public void Swapping_the_sides_swaps_what_is_added_and_what_is_dropped() => Holds(pair =>
    {
        var there = LevelComparison.Between(pair.Ladder, pair.Low, pair.High).Changes;
        var back = LevelComparison.Between(pair.Ladder, pair.High, pair.Low).Changes;
        return Same(Of(there, ChangeKind.Added).Select(change => change.To), Of(back, ChangeKind.Dropped).Select(change => change.From))
            && Same(Of(there, ChangeKind.Dropped).Select(change => change.From), Of(back, ChangeKind.Added).Select(change => change.To))
            && Of(there, ChangeKind.Unchanged).Count() == Of(back, ChangeKind.Unchanged).Count();
    });

    [Fact]
    public void A_reason_quotes_words_that_stand_in_the_texts() => Holds(pair =>
        LevelComparison.Between(pair.Ladder, pair.Low, pair.High).Changes
            .Where(change => change.Kind is ChangeKind.Raised or ChangeKind.Widened or ChangeKind.Reworded)
            .All(change => change.Reasons.All(reason =>
                change.From!.Text.Contains(reason.From ?? "", StringComparison.Ordinal) && change.To!.Text.Contains(reason.To ?? "", StringComparison.Ordinal))));

    private static void Holds(Func<(Ladder Ladder, Level Low, Level High, int Seed), bool> law) =>
        Prop.ForAll(Arb.From(Pairs), pair =>
        {
            var low = A.Level("L1", pair.Low, pair.LowAsks);
            var high = A.Level("L2", pair.High) with { Extends = pair.Extends ? [A.Extends("L1")] : [] };
            return law((A.Ladder(low, high), low, high, pair.Seed));
        }).Check(Config.QuickThrowOnFailure.WithReplay(20260302, 7919));

    private static IEnumerable<Change> Of(IEnumerable<Change> changes, ChangeKind kind) => changes.Where(change => change.Kind == kind);

    private static IEnumerable<Statement> Effective(Ladder ladder, Level level) =>
        EffectiveLevels.Of(ladder, level).Statements.Select(statement => statement.Statement);

    private static bool Same(IEnumerable<Statement?> left, IEnumerable<Statement?> right) =>
        left.OfType<Statement>().Select(statement => statement.Id).Order().SequenceEqual(right.OfType<Statement>().Select(statement => statement.Id).Order());

    private static IEnumerable<string> Told(LevelComparison comparison) =>
        comparison.Changes.Select(change => $"{change.Kind} {change.From?.Id} → {change.To?.Id}: {change.Reason}").Order(StringComparer.Ordinal);

    private static Level Shuffled(Level level, Random random) => level with
    {
        Expectations = Shuffled(level.Expectations, random),
        Capabilities = Shuffled([.. level.Capabilities.Select(capability => capability with { Expectations = Shuffled(capability.Expectations, random) })], random),
    };

    private static T[] Shuffled<T>(IReadOnlyList<T> items, Random random)
    {
        T[] shuffled = [.. items];
        random.Shuffle(shuffled);
        return shuffled;
    }
}
