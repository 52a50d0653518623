namespace LadderTeams.Core.Assessments.Rounds;

/// <summary>An assessment of a person over a period, by herself and by her manager, blind until both have submitted.</summary>
public sealed record Round
{
    private Round(RoundTerms terms, DateTimeOffset openedAt, RoundSide self, RoundSide manager, SignOff? signOff, Closing? closing) =>
        (Terms, OpenedAt, Self, Manager, SignOff, Closing) = (terms, openedAt, self, manager, signOff, closing);

    public RoundTerms Terms { get; }

    public DateTimeOffset OpenedAt { get; }

    public RoundSide Self { get; private init; }

    public RoundSide Manager { get; private init; }

    public SignOff? SignOff { get; private init; }

    public Closing? Closing { get; private init; }

    public bool IsRevealed => Self.IsSubmitted && Manager.IsSubmitted;

    public bool IsSignedOff => SignOff is not null;

    public bool IsClosed => Closing is not null;

    /// <summary>Null for a round that is signed off and not revealed, and for one that is ended in both ways.</summary>
    public static Round? From(RoundTerms terms, DateTimeOffset openedAt, RoundSide self, RoundSide manager, SignOff? signOff, Closing? closing = null)
    {
        var round = new Round(terms, openedAt, self, manager, signOff, closing);
        return round.IsSignedOff && (!round.IsRevealed || round.IsClosed) ? null : round;
    }

    public RoundSide this[Side side] => side is Side.Self ? Self : Manager;

    /// <summary>
    /// The side that a person writes; null for everyone else. A manager who no longer is the person's manager has none, and
    /// neither has the one who came after her.
    /// </summary>
    public Side? SideOf(Viewer who) =>
        who.IsSubject(Terms.Person) ? Side.Self
        : who.IsManagerOf(Terms.Person) && who.Id == Terms.Manager ? Side.Manager
        : null;

    internal Round With(Side side, RoundSide content) => side is Side.Self ? this with { Self = content } : this with { Manager = content };

    internal Round SignedOff(SignOff signOff) => this with { SignOff = signOff };

    internal Round Closed(Closing closing) => this with { Closing = closing };
}
