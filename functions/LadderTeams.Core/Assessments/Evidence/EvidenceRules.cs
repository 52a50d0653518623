namespace LadderTeams.Core.Assessments.Evidence;

/// <summary>Who may see and change a person's evidence.</summary>
public static class EvidenceRules
{
    public static bool CanRead(Viewer who, EvidenceItem item) =>
        who.IsSubject(item.Person) || (item.Visibility is EvidenceVisibility.SharedWithManager && who.IsManagerOf(item.Person));

    public static bool CanChange(Viewer who, EvidenceItem item) => who.IsSubject(item.Person);

    public static IEnumerable<EvidenceItem> Readable(Viewer who, IEnumerable<EvidenceItem> items) => items.Where(item => CanRead(who, item));

    /// <summary>The evidence of the subject that <paramref name="who"/> asks about; only the subject adds any.</summary>
    public static Result<EvidenceItem> Add(Viewer who, EntryId id, EvidenceDetails details, DateOnly today) =>
        who.IsSubject(who.Subject) ? EvidenceItem.From(id, who.Subject, details, today) : new Refusal(RefusalCodes.NotFound);

    public static Result<EvidenceItem> Change(Viewer who, EvidenceItem item, EvidenceDetails details, DateOnly today) =>
        CanChange(who, item) ? EvidenceItem.From(item.Id, item.Person, details, today) : new Refusal(RefusalCodes.NotFound);
}
