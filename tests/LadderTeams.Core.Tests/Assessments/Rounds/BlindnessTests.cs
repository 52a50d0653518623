using FsCheck;
using FsCheck.Fluent;
using LadderTeams.Core.Assessments;
using LadderTeams.Core.Assessments.Ratings;
using LadderTeams.Core.Assessments.Rounds;

namespace LadderTeams.Core.Tests.Assessments.Rounds;

/// <summary>
/// Two worlds in which one side does the same at the same times and the other side does whatever it likes. Until the reveal
/// the one side must not be able to tell in which world it is, by what it sees or by how it is answered.
/// </summary>
public sealed class BlindnessTests
{
    private static readonly Assessment[] Drafts =
    [
        Assessment.Empty,
        Given.Assessment(Given.Rated(Given.Code, "Not yet")),
        Given.Assessment(Given.Rated(Given.Code, "Mostly", "Canary.", Given.Id("e1")), Given.Rated(Given.Review)),
        Given.Assessment(Given.RatedCapability("L1", "Craft")),
    ];

    private static readonly Gen<int> Kinds = Gen.Frequency((4, Gen.Constant(0)), (4, Gen.Constant(1)), (2, Gen.Constant(2)), (1, Gen.Constant(3)));

    /// <summary>A round is closed before everyone's eyes, so it is not among what the other does unseen.</summary>
    private static readonly Gen<Deed> OwnDeeds = Deeds(Gen.Frequency((30, Kinds), (1, Gen.Constant(4))));

    private static readonly Gen<Turn[]> Turns =
        (from own in OwnDeeds
         from one in Deeds(Kinds).ArrayOf().Resize(4)
         from other in Deeds(Kinds).ArrayOf().Resize(4)
         select new Turn(own, one, other)).ArrayOf().Resize(8);

    [Theory]
    [InlineData(Side.Self)]
    [InlineData(Side.Manager)]
    public void Neither_side_can_tell_what_the_other_does_before_the_reveal(Side side)
    {
        var (compared, waiting, otherwise) = (0, 0, 0);
        Prop.ForAll(Arb.From(Turns, Fewer), turns =>
        {
            var one = Run(side, turns, turn => turn.One).ToList();
            var other = Run(side, turns, turn => turn.Other).ToList();
            foreach (var (left, right) in one.Zip(other))
            {
                Assert.Equal(left.View, right.View);
                Assert.Equal(left.Refusal, right.Refusal);
                compared++;
                if (left.View!.Stage is RoundStage.Waiting) { waiting++; }

                if (left.Others != right.Others) { otherwise++; }
            }
        }).Check(Given.Runs(4000));

        Assert.True(compared > 10_000 && waiting > 500 && otherwise > 5000, $"{compared} moments, {waiting} waiting, {otherwise} in which the worlds differ");
    }

    [Fact]
    public void Nobody_outside_can_tell_anything()
    {
        Prop.ForAll(Arb.From(Turns, Fewer), turns =>
            Run(Side.Self, turns, turn => turn.One).All(moment => Given.Strangers.All(who => RoundView.For(who, moment.Round) is null))).Check(Given.Runs(300));
    }

    private static Gen<Deed> Deeds(Gen<int> kinds) =>
        from kind in kinds
        from draft in Gen.Choose(0, Drafts.Length - 1)
        from old in Gen.Frequency((5, Gen.Constant(0)), (1, Gen.Choose(1, 2)))
        from minutes in Gen.Choose(0, 59)
        select new Deed(kind, draft, old, minutes);

    /// <summary>What the side sees after each turn, and how it was answered; ends with the reveal.</summary>
    private static IEnumerable<Moment> Run(Side side, Turn[] turns, Func<Turn, Deed[]> others)
    {
        var (me, them) = side is Side.Self ? (Given.AsAda, Given.AsGrace) : (Given.AsGrace, Given.AsAda);
        var otherSide = side is Side.Self ? Side.Manager : Side.Self;
        var round = Given.Round();
        foreach (var (turn, hour) in turns.Select((turn, index) => (turn, index)))
        {
            foreach (var deed in others(turn)) { (round, _) = Do(round, them, otherSide, deed, Given.Noon.AddHours(hour).AddMinutes(deed.Minutes)); }

            var (next, refusal) = Do(round, me, side, turn.Own, Given.Noon.AddHours(hour + 1));
            if (next.IsRevealed || round.IsRevealed) { yield break; }

            round = next;
            yield return new(RoundView.For(me, round), refusal, round[otherSide], round);
        }
    }

    private static (Round, Refusal?) Do(Round round, Viewer who, Side side, Deed deed, DateTimeOffset now)
    {
        var revision = round[side].Revision - deed.Old;
        var result = RoundRules.Apply(round, who, deed.Kind switch
        {
            0 => new SaveDraft(Drafts[deed.Draft], revision, deed.Old > 0 ? Drafts[0] : null),
            1 => new Submit(revision),
            2 => new Withdraw(),
            4 => new Close(Given.Grace),
            _ => new SignOffRound(Given.Text("Done.")),
        }, now);
        return (result.Value ?? round, result.Refusal);
    }

    private static IEnumerable<Turn[]> Fewer(Turn[] turns) =>
        turns.Select((_, left) => turns.Where((_, index) => index != left).ToArray())
            .Concat(turns.Select((turn, at) => turns.Select((same, index) => index == at ? turn with { One = [.. turn.One.Skip(1)] } : same).ToArray()).Where((_, at) => turns[at].One.Length > 0))
            .Concat(turns.Select((turn, at) => turns.Select((same, index) => index == at ? turn with { Other = [.. turn.Other.Skip(1)] } : same).ToArray()).Where((_, at) => turns[at].Other.Length > 0));

    private sealed record Deed(int Kind, int Draft, int Old, int Minutes);

    private sealed record Turn(Deed Own, Deed[] One, Deed[] Other);

    private sealed record Moment(RoundView? View, Refusal? Refusal, RoundSide Others, Round Round);
}
