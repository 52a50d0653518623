namespace LadderTeams.Core.Assessments.Actions;

/// <summary>Something that one of the two wants to talk about. Both read it and say when it is talked through; only its author words it.</summary>
public sealed record TalkingPoint
{
    public const int LongestText = 2000;

    private TalkingPoint(EntryId id, PersonId person, PersonId author, WrittenText text, DateOnly raisedOn) =>
        (Id, Person, Author, Text, RaisedOn) = (id, person, author, text, raisedOn);

    public EntryId Id { get; }

    /// <summary>Whose growth it is about.</summary>
    public PersonId Person { get; }

    public PersonId Author { get; }

    public WrittenText Text { get; private init; }

    public DateOnly RaisedOn { get; }

    /// <summary>Null until it is talked through.</summary>
    public DateOnly? DiscussedOn { get; private init; }

    public static Result<TalkingPoint> From(EntryId id, PersonId person, PersonId author, string text, DateOnly raisedOn) =>
        WrittenText.ParseRequired(text, LongestText).Then<TalkingPoint>(written => new TalkingPoint(id, person, author, written, raisedOn));

    /// <summary>Null for a day before it was raised.</summary>
    public TalkingPoint? Discussed(DateOnly? on) => on < RaisedOn ? null : this with { DiscussedOn = on };

    internal TalkingPoint Worded(WrittenText text) => this with { Text = text };
}
