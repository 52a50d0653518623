using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using FsCheck;
using FsCheck.Fluent;
using LadderTeams.Core.OneOnOnes.Invites;
using static LadderTeams.Core.Tests.OneOnOnes.Invites.Some;

namespace LadderTeams.Core.Tests.OneOnOnes.Invites;

/// <summary>
/// What two people and the product do to an invite, in any order, with a calendar between. Beside it a body lives through the same that never has a
/// block: whatever happens, the rest of the invite means what that body means.
/// </summary>
public sealed class InviteModelTests
{
    private static readonly InviteBlock[] Blocks = [Two, Block("What next?"), Localized("de-DE", "Was <b>bleibt</b> & was nicht?", "Und sonst?"), Localized("ar", "ما التالي؟")];

    private enum Step
    {
        Insert,
        Refresh,
        Remove,
        WriteBelow,
        WriteAbove,
        WrapAll,
        WrapLinks,
        AddPoint,
        RewordLine,
        DeleteBlock,
        MoveBlock,
        CopyBlock,
    }

    [Fact]
    public void The_rest_of_an_invite_stays_what_people_make_of_it() => Prop.ForAll(Arb.From(Lives), life =>
    {
        var (name, steps) = life;
        var (html, join) = Bodies.All[name];
        var world = new World(Exchange.Store(html), join);
        foreach (var (step, block) in steps) { world.Take(step, Blocks[block]); }

        world.TurnOff();
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(600).WithReplay(20260302, 7919).WithEndSize(14));

    private static Gen<(string Name, (Step, int)[] Steps)> Lives =>
        from name in Gen.Elements(Bodies.All.Keys.ToArray())
        from steps in Steps.ArrayOf()
        select (name, steps);

    private static Gen<(Step, int)> Steps =>
        from step in Gen.Elements(Enum.GetValues<Step>())
        from block in Gen.Choose(0, Blocks.Length - 1)
        select (step, block);

    private sealed class World(string html, string? join)
    {
        private Invite invite = Html(html, join);
        private string rest = html;
        private string? written;
        private BlockState expected = BlockState.Missing;

        public void Take(Step step, InviteBlock block)
        {
            switch (step)
            {
                case Step.Insert: Write(BlockState.Missing, invite.Insert(block), block); break;
                case Step.Refresh: Write(BlockState.Intact, invite.Refresh(block, written ?? ""), block); break;
                case Step.Remove: Write(BlockState.Intact, invite.Remove(Link, written ?? ""), null); break;
                case Step.WriteBelow: Both(body => body.Append(Paragraph(body, "Below."))); break;
                case Step.WriteAbove: Both(body => body.Prepend(Paragraph(body, "Above."))); break;
                case Step.WrapAll: Both(Wrap); break;
                default: Inside(step); break;
            }

            Look();
        }

        /// <summary>The end of each life: what is still ours goes, and the invite is what it was without us.</summary>
        public void TurnOff()
        {
            if (expected is BlockState.Intact) { Take(Step.Remove, Two); }

            if (expected is BlockState.Missing) { Assert.Equal(Meaning.Of(rest), Meaning.Of(invite.Body)); }
        }

        private void Write(BlockState needed, Core.Assessments.Result<Invite> result, InviteBlock? block)
        {
            Assert.Equal(expected == needed, result.IsDone);
            if (!result.IsDone) { return; }

            ChangesOnePlaceAlone(invite.Body, result.Value.Body);
            invite = invite with { Body = Exchange.Store(result.Value.Body) };
            rest = Exchange.Store(rest);
            written = block?.Hash;
            expected = block is null ? BlockState.Missing : BlockState.Intact;
        }

        private void Inside(Step step)
        {
            if (expected is not BlockState.Intact) { return; }

            invite = invite with { Body = Exchange.Edit(invite.Body, body => Change(step, Meaning.Ours(body).Single())) };
            rest = Exchange.Store(rest);
            expected = step switch
            {
                Step.AddPoint or Step.RewordLine => BlockState.Edited,
                Step.DeleteBlock => BlockState.Missing,
                Step.CopyBlock => BlockState.Twice,
                _ => BlockState.Intact,
            };
        }

        private static void Change(Step step, IHtmlAnchorElement anchor)
        {
            var line = anchor.Closest("p")!;
            var list = line.NextElementSibling!;
            var body = anchor.Owner!.Body!;
            switch (step)
            {
                case Step.WrapLinks: anchor.SetAttribute("href", SafeLink(anchor.GetAttribute("href")!)); break;
                case Step.AddPoint: list.Append(Element(body, "li", "Holidays")); break;
                case Step.RewordLine: line.Prepend(body.Owner!.CreateTextNode("Today: ")); break;
                case Step.DeleteBlock: line.Remove(); list.Remove(); break;
                case Step.MoveBlock: body.Append(line, list); break;
                case Step.CopyBlock: body.Append(line.Clone(), list.Clone()); break;
            }
        }

        private void Both(Action<IHtmlElement> change) => (invite, rest) = (invite with { Body = Exchange.Edit(invite.Body, change) }, Exchange.Edit(rest, change));

        private void Look()
        {
            var found = invite.Find(Link, written);
            Assert.Equal(expected, found.State);
            Assert.Equal(expected is BlockState.Intact ? written : null, found.State is BlockState.Intact ? found.Hash : null);
            Assert.Equal(Meaning.Of(rest), Meaning.OfTheRest(invite.Body));
        }

        private static void ChangesOnePlaceAlone(string before, string after)
        {
            var start = before.AsSpan().CommonPrefixLength(after);
            var end = Math.Min(before.Length, after.Length) - start;
            var same = 0;
            while (same < end && before[^(same + 1)] == after[^(same + 1)]) { same++; }

            var (taken, put) = (before[start..^same], after[start..^same]);
            Assert.DoesNotContain("<body", taken + put, StringComparison.Ordinal);
            Assert.True(taken.Length == 0 || put.Length == 0 || (start > 0 && same > 0));
        }

        private static void Wrap(IHtmlElement body)
        {
            var around = body.Owner!.CreateElement("div");
            around.Append([.. body.ChildNodes]);
            body.Append(around);
        }

        private static IElement Paragraph(IHtmlElement body, string text) => Element(body, "p", text);

        private static IElement Element(IHtmlElement body, string name, string text)
        {
            var element = body.Owner!.CreateElement(name);
            element.TextContent = text;
            return element;
        }
    }
}
