namespace LadderTeams.Core.Assessments.Actions;

public enum ActionState
{
    Open,
    Done,

    /// <summary>Given up, and not carried over any more.</summary>
    Dropped,
}

/// <summary>Something that one of the two wants to do for the person's growth. Both read and change it.</summary>
public sealed record GrowthAction
{
    public const int LongestText = 2000;

    private GrowthAction(EntryId id, PersonId person, PersonId owner, PersonId wordedBy, WrittenText text, DateOnly? due, DateOnly raisedOn) =>
        (Id, Person, Owner, WordedBy, Text, Due, RaisedOn) = (id, person, owner, wordedBy, text, due, raisedOn);

    public EntryId Id { get; }

    /// <summary>Whose growth it is for.</summary>
    public PersonId Person { get; }

    /// <summary>Who does it: the person, or the manager she had when it was given to her.</summary>
    public PersonId Owner { get; }

    /// <summary>Whose words the text is.</summary>
    public PersonId WordedBy { get; }

    public WrittenText Text { get; }

    public DateOnly? Due { get; }

    public DateOnly RaisedOn { get; }

    public ActionState State { get; private init; }

    /// <summary>Null while it is open.</summary>
    public DateOnly? ClosedOn { get; private init; }

    public static Result<GrowthAction> From(EntryId id, PersonId person, PersonId owner, PersonId wordedBy, string text, DateOnly? due, DateOnly raisedOn) =>
        WrittenText.ParseRequired(text, LongestText).Then<GrowthAction>(written => new GrowthAction(id, person, owner, wordedBy, written, due, raisedOn));

    /// <summary>Null for an open action with a date of closing, a closed one without, and one that closed before it was raised.</summary>
    public GrowthAction? In(ActionState state, DateOnly? closedOn) =>
        (state is ActionState.Open) != closedOn is null || closedOn < RaisedOn ? null : this with { State = state, ClosedOn = closedOn };
}
