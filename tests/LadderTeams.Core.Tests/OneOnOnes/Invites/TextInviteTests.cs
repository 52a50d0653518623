using FsCheck;
using FsCheck.Fluent;
using LadderTeams.Core.OneOnOnes.Invites;
using static LadderTeams.Core.Tests.OneOnOnes.Invites.Some;

namespace LadderTeams.Core.Tests.OneOnOnes.Invites;

public sealed class TextInviteTests
{
    private static readonly string[] Lines = ["", "Hello", "- a point", "* another", "  ", "> quoted", "________", Join, "\u202eabc", "- ", "-", "•\tx"];

    [Fact]
    public void A_block_is_a_line_with_the_link_and_points() => Assert.Equal(
        $"To talk about in this 1:1 – live agenda in Ladder <{Address}>\r\n- What went well?\r\n- What next?\r\n\r\nHello",
        Done(Plain("Hello").Insert(Block("What went well?", "What next?"))).Body);

    [Fact]
    public void It_is_found_refreshed_and_removed()
    {
        var inserted = Done(Plain("Hello\nAda").Insert(Two));
        var other = Localized("de", "Was kommt?");
        var refreshed = Done(inserted.Refresh(other, Two.Hash));

        Assert.Equal(new FoundBlock(BlockState.Intact, Two.Hash), inserted.Find(Link, Two.Hash));
        Assert.Equal(Done(Plain("Hello\nAda").Insert(other)), refreshed);
        Assert.Equal("Hello\nAda", Done(refreshed.Remove(Link, other.Hash)).Body);
    }

    [Fact]
    public void What_was_inserted_anywhere_is_removed_without_a_trace() => Prop.ForAll(
        Arb.From(Gen.Elements(Lines).ArrayOf().SelectMany(_ => Gen.Elements("\n", "\r\n"), (lines, newLine) => string.Join(newLine, lines))),
        body =>
        {
            var inserted = Done(Plain(body).Insert(Two));
            Assert.EndsWith(body, inserted.Body, StringComparison.Ordinal);
            Assert.Equal(new FoundBlock(BlockState.Intact, Two.Hash), inserted.Find(Link, Two.Hash));
            Assert.Equal(body, Done(inserted.Remove(Link, Two.Hash)).Body);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(20260302, 7919));

    [Fact]
    public void What_Outlook_makes_of_a_block_of_HTML_is_the_same_block() => Assert.Equal(
        new FoundBlock(BlockState.Intact, Two.Hash),
        Plain($"To talk about in this 1:1 – live agenda in Ladder<{SafeLink(Address)}>\r\n\r\n  *   Where did you split work so that others could start?\r\n  *   Which review taught you something?\r\n\r\nHello").Find(Link, Two.Hash));

    [Theory]
    [InlineData("- Which review", "- Which talk")]
    [InlineData("- Which", "- Holidays\r\n- Which")]
    [InlineData("- Where", "First:\r\n- Where")]
    [InlineData("To talk", "> To talk")]
    [InlineData("- Wh", "> - Wh")]
    public void What_a_person_changed_inside_is_respected(string ours, string hers)
    {
        var edited = Plain(Done(Plain("Hello").Insert(Two)).Body.Replace(ours, hers, StringComparison.Ordinal));

        Assert.Equal(BlockState.Edited, edited.Find(Link, Two.Hash).State);
        Refused(InviteRefusals.BlockEdited, edited.Remove(Link, Two.Hash));
    }

    [Fact]
    public void Points_of_the_next_list_are_not_ours()
    {
        var inserted = Done(Plain("- mine\n- hers").Insert(Two));

        Assert.Equal(BlockState.Intact, inserted.Find(Link, Two.Hash).State);
        Assert.Equal("- mine\n- hers", Done(inserted.Remove(Link, Two.Hash)).Body);
    }

    [Fact]
    public void A_prompt_cannot_pass_for_another_line()
    {
        var hostile = Block($"What next?\r\n\r\nSee <{Address}>:\n- more", "<b>x</b>");
        var inserted = Done(Plain("Hello").Insert(hostile));

        Assert.Equal(BlockState.Intact, inserted.Find(Link, hostile.Hash).State);
        Assert.Equal("Hello", Done(inserted.Remove(Link, hostile.Hash)).Body);
    }

    [Fact]
    public void A_copy_is_told()
    {
        var once = Done(Plain("").Insert(Two)).Body;

        Assert.Equal(BlockState.Twice, Plain(once + once).Find(Link, Two.Hash).State);
    }
}
