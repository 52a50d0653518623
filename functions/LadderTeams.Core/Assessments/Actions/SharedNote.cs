namespace LadderTeams.Core.Assessments.Actions;

/// <summary>
/// What one of a person and her manager writes down for both. Only its author words it, and may take it back to keep it for herself.
/// A later manager reads none of it: it was not written for her.
/// </summary>
/// <param name="Person">Whose growth it is about.</param>
/// <param name="Manager">The one of the two who is not the person.</param>
public sealed record SharedNote(EntryId Id, PersonId Person, PersonId Manager, PersonId Author, WrittenText Text)
{
    public bool IsFor(Viewer who) => ActionRules.CanRead(who, Person) && (who.Id == Person || who.Id == Manager);

    /// <param name="manager">The person's manager now; null when she has none.</param>
    public static Result<SharedNote> Write(Viewer who, EntryId id, PersonId? manager, WrittenText text) =>
        !ActionRules.CanRead(who, who.Subject) ? new Refusal(RefusalCodes.NotFound)
        : manager is null || manager == who.Subject ? new Refusal(RefusalCodes.NoManager)
        : new SharedNote(id, who.Subject, manager, who.Id, text);

    public Result<SharedNote> Reword(Viewer who, WrittenText text) => IsFor(who) && who.Id == Author ? this with { Text = text } : new Refusal(RefusalCodes.NotFound);
}
