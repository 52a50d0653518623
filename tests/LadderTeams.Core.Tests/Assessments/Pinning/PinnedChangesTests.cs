using LadderTeams.Core.Assessments;
using LadderTeams.Core.Assessments.Pinning;
using LadderTeams.Core.Ladders;
using LadderTeams.Core.Ladders.Compare;
using LadderTeams.Core.Ladders.Import;

namespace LadderTeams.Core.Tests.Assessments.Pinning;

public sealed class PinnedChangesTests
{
    private const string Code = "Writes code that others can read.";
    private const string Review = "Reviews the code of the team each day.";
    private const string Phone = "Answers the phone at night.";

    [Fact]
    public void The_same_words_are_kept()
    {
        var before = Read(Code, Review);

        Assert.All(Follow(before, Read(Review, Code), Pins(before)), change => Assert.Equal(PinFate.Kept, change.Fate));
    }

    [Fact]
    public void Line_breaks_and_markup_do_not_count()
    {
        var before = Read(Code);

        var change = Assert.Single(Follow(before, Read("Writes **code** that\n  others can read."), Pins(before)));

        Assert.Equal(PinFate.Kept, change.Fate);
    }

    [Fact]
    public void Other_words_for_the_same_are_reworded_and_the_rating_keeps_its_own()
    {
        var before = Read(Code, Review);

        var change = Assert.Single(Follow(before, Read(Code, "Reviews the code of the team each week."), Pins(before)), change => change.Fate is PinFate.Reworded);

        Assert.Equal(Review, change.Before!.Text);
        Assert.Equal("Reviews the code of the team each week.", change.After!.Text);
        Assert.Equal(Given.Hash(Review), change.Pin!.TextHash);
    }

    [Fact]
    public void A_closing_full_stop_keeps_the_id_and_not_the_words()
    {
        var before = Read(Code);
        var after = Read(Code.TrimEnd('.'));
        Assert.Equal(before.FindLevel("L1")!.Expectations[0].Id, after.FindLevel("L1")!.Expectations[0].Id);

        Assert.Equal(PinFate.Reworded, Assert.Single(Follow(before, after, Pins(before))).Fate);
    }

    [Fact]
    public void What_is_gone_is_removed_and_what_came_is_new()
    {
        var before = Read(Code, Phone);

        var changes = Follow(before, Read(Code, "Grows a garden."), Pins(before));

        Assert.Equal([PinFate.Kept, PinFate.Removed, PinFate.New], changes.Select(change => change.Fate));
        Assert.Equal((Phone, null), (changes[1].Before?.Text, changes[1].After?.Text));
        Assert.Equal(("Grows a garden.", null), (changes[2].After?.Text, changes[2].Pin));
    }

    [Fact]
    public void Words_that_move_to_a_capability_of_another_name_are_kept()
    {
        var before = Import($"# L1\n\n## Craft\n\n- {Code}\n- {Review}\n");
        var after = Import($"# L1\n\n## Workmanship\n\n- {Code}\n- {Review}\n");

        var changes = Follow(before, after, Pins(before));

        Assert.Equal([PinFate.Kept, PinFate.Kept], changes.Select(change => change.Fate));
    }

    [Fact]
    public void A_rating_of_words_that_an_earlier_version_said_is_never_moved_onto_others()
    {
        var before = Read(Code);
        PinnedStatement old = new(Pins(before)[0].StatementId, Given.Hash("Writes code."));
        PinnedStatement older = new("0123456789abcdef", Given.Hash("Writes."));

        var changes = Follow(before, before, [old, older]);

        Assert.Equal([PinFate.Reworded, PinFate.Removed], changes.Select(change => change.Fate));
    }

    [Fact]
    public void Every_pin_of_the_sample_that_is_kept_shows_the_words_that_were_rated()
    {
        var before = Import(string.Concat(Enumerable.Range(1, 40).Select(number => $"# L{number}\n\n## Responsibilities\n\n- Leads {number} projects at once.\n- Writes code.\n")));
        var after = Import(string.Concat(Enumerable.Range(1, 40).Select(number => $"# L{number}\n\n## Responsibilities\n\n- Leads {number + (number % 2)} projects at once.\n- Writes code.\n")));
        var pins = Pins(before);

        var changes = Follow(before, after, pins).Where(change => change.Pin is not null).ToList();

        Assert.Equal(pins, changes.Select(change => change.Pin));
        Assert.All(changes.Where(change => change.Fate is PinFate.Kept), change => Assert.Equal(change.Pin!.TextHash, Given.Hash(change.After!.Text)));
        Assert.All(changes.Where(change => change.Fate is PinFate.Reworded), change => Assert.NotEqual(change.Pin!.TextHash, Given.Hash(change.After!.Text)));
    }

    private static IReadOnlyList<PinnedChange> Follow(Ladder before, Ladder after, IEnumerable<PinnedStatement> pins) =>
        PinnedChanges.Between(pins, before, after, LadderComparison.Between(before, after));

    private static PinnedStatement[] Pins(Ladder ladder) =>
    [
        .. ladder.Levels.SelectMany(level => level.Expectations.Concat(level.Capabilities.SelectMany(capability => capability.Expectations)))
            .Select(said => new PinnedStatement(said.Id, Given.Hash(said.Text))),
    ];

    private static Ladder Read(params string[] asked) => Import($"# L1\n\n## Responsibilities\n\n{string.Concat(asked.Select(text => $"- {text}\n"))}");

    private static Ladder Import(string markdown) => LadderImporter.Import("ladder", [new("ladder.md", System.Text.Encoding.UTF8.GetBytes(markdown))]);
}
