namespace LadderTeams.Core.Assessments.Rounds;

/// <summary>An assessment of a person over a period, by herself and by her manager, blind until both have submitted.</summary>
public sealed record Round
{
    private Round(RoundTerms terms, DateTimeOffset openedAt, RoundSide self, RoundSide manager, SignOff? signOff) =>
        (Terms, OpenedAt, Self, Manager, SignOff) = (terms, openedAt, self, manager, signOff);

    public RoundTerms Terms { get; }

    public DateTimeOffset OpenedAt { get; }

    public RoundSide Self { get; private init; }

    public RoundSide Manager { get; private init; }

    public SignOff? SignOff { get; private init; }

    public bool IsRevealed => Self.IsSubmitted && Manager.IsSubmitted;

    public bool IsSignedOff => SignOff is not null;

    /// <summary>Null for a round that is signed off and not revealed.</summary>
    public static Round? From(RoundTerms terms, DateTimeOffset openedAt, RoundSide self, RoundSide manager, SignOff? signOff)
    {
        var round = new Round(terms, openedAt, self, manager, signOff);
        return round.IsSignedOff && !round.IsRevealed ? null : round;
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
}
