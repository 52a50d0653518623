using FsCheck;
using FsCheck.Fluent;
using LadderTeams.Core.Assessments;
using LadderTeams.Core.Assessments.Pinning;
using LadderTeams.Core.Assessments.Ratings;
using LadderTeams.Core.Ladders;
using LadderTeams.Core.Ladders.Compare;

namespace LadderTeams.Core.Tests.Assessments.Pinning;

/// <summary>
/// An author rates all of two levels and remembers what she read. Then the owner edits the ladder over and over. What the
/// product shows and carries is checked against her memory, word by word and without its hashes.
/// </summary>
public sealed class SeenWordsTests
{
    private static readonly string[] Levels = ["L1", "L2"];

    [Fact]
    public void No_rating_is_ever_shown_against_or_carried_onto_words_that_its_author_did_not_see()
    {
        var fates = new Dictionary<string, int>();
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            var random = new Random(seed);
            var draft = LadderDraft.Begin(random);
            var before = draft.Publish();
            if (RateAll(before, 1) is not { } said) { return; }

            var memory = said.Items.ToDictionary(CommentOf, item => Read(before, item));
            for (var version = 2; version <= 5; version++)
            {
                draft.Edit(random.Next(1, 5));
                var after = draft.Publish();
                var followed = new LadderChange(before, after, LadderComparison.Between(before, after)).Follow(said, Levels);
                Assert.Equal(said.Items, followed.Items.Select(item => item.Item));
                foreach (var item in followed.Items) { Count(fates, Shown(item, memory[CommentOf(item.Item)], after)); }

                Count(fates, [.. followed.New.Select(statement => $"added {statement.Fate}")]);
                if (SheetOf(after, version) is not { } sheet) { break; }

                said = CarryOver.To(sheet, followed);
                Carried(said, memory, after, version);
                Count(fates, [.. said.Items.Select(item => $"carried {item.Key.GetType().Name}")]);
                before = after;
            }
        }).Check(Given.Runs(250));

        string[] all = ["Kept", "Kept with a title", "Reworded", "Reworded in its title", "Removed", "New", "added New", "carried StatementKey", "carried CapabilityKey"];
        Assert.All(all, fate => Assert.True(fates.GetValueOrDefault(fate) > 100, $"{fate}: {fates.GetValueOrDefault(fate)}"));
    }

    private static string[] Shown(FollowedItem item, string[] seen, Ladder after)
    {
        Assert.Equal(seen.Length, item.Item.Pins.Count);
        foreach (var (statement, words) in item.Statements.Zip(seen))
        {
            Assert.Equal(words, Reading.Of(statement.Seen!));
            Assert.Equal(statement.Fate is PinFate.Kept, statement.Now is not null && Reading.Of(statement.Now) == words);
            Assert.Equal(statement.Fate is PinFate.Removed, statement.Now is null);
        }

        Assert.All(item.Statements.Skip(seen.Length), statement => Assert.Equal((PinFate.New, null), (statement.Fate, statement.Pin)));
        if (item.Fate is PinFate.Kept && item.Item.Key is CapabilityKey key) { Assert.Equal(seen.Order(), Asked(after, key).Order()); }

        return [.. item.Statements.Select(statement => statement.Fate.ToString()), .. item.Statements.Select(OfTitle).OfType<string>()];
    }

    private static string? OfTitle(FollowedStatement statement) => statement switch
    {
        { Fate: PinFate.Kept, Now: Expectation { Title: not null } } => "Kept with a title",
        { Fate: PinFate.Reworded, Seen: { } seen, Now: { } now } when Reading.Words(seen.Text) == Reading.Words(now.Text) => "Reworded in its title",
        _ => null,
    };

    private static void Carried(Assessment carried, Dictionary<string, string[]> memory, Ladder after, int version)
    {
        foreach (var item in carried.Items)
        {
            Assert.Equal(version, item.Ladder.Version);
            Assert.Equal(memory[CommentOf(item)].Order(), Read(after, item).Order());
            if (item.Key is CapabilityKey key) { Assert.Equal(Read(after, item).Order(), Asked(after, key).Order()); }

            memory[CommentOf(item)] = Read(after, item); // the same words, in the order that they have now
        }
    }

    private static Assessment? RateAll(Ladder ladder, int version)
    {
        if (SheetOf(ladder, version) is not { } sheet) { return null; }

        var keys = sheet.Capabilities.Select(capability => capability.Key).OfType<ItemKey>()
            .Concat(sheet.Capabilities.SelectMany(capability => capability.Statements).Select(said => new StatementKey(said.Id))).Distinct();
        return Given.Assessment([.. keys.Select((key, number) => sheet.Rate(Given.Request(sheet, key, "Mostly", $"{number}"), new HashSet<EntryId>()).Value!)]);
    }

    private static RatingSheet? SheetOf(Ladder ladder, int version) => RatingSheet.For(ladder, LadderReference.From("ladder", version)!, Levels[0], Levels[1]);

    private static string CommentOf(AssessmentItem item) => ((Rating)item).Comment.Value;

    /// <summary>The words behind the pins, by their ids alone.</summary>
    private static string[] Read(Ladder ladder, AssessmentItem item)
    {
        var said = ladder.Levels.SelectMany(level => level.Capabilities).SelectMany(capability => capability.Expectations)
            .Concat(ladder.Levels.SelectMany(level => level.Expectations)).ToDictionary(one => one.Id, Reading.Of);
        return [.. item.Pins.Select(pin => said[pin.StatementId])];
    }

    private static IEnumerable<string> Asked(Ladder ladder, CapabilityKey key) =>
        EffectiveLevels.Of(ladder, ladder.FindLevel(key.Level)!).Statements
            .Where(said => said.Capability is not null && CapabilityKey.Of(key.Level, said.Capability) == key).Select(said => Reading.Of(said.Statement));

    private static void Count(Dictionary<string, int> fates, string[] found)
    {
        foreach (var fate in found) { fates[fate] = fates.GetValueOrDefault(fate) + 1; }
    }
}
