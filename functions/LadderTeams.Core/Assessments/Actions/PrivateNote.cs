namespace LadderTeams.Core.Assessments.Actions;

/// <summary>What somebody keeps for herself. Nobody else ever reads it: not the person it is about, not a manager, not an owner.</summary>
public sealed record PrivateNote(EntryId Id, PersonId Author, PersonId About, WrittenText Text)
{
    public bool IsFor(PersonId reader) => reader == Author;
}
