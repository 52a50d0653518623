using LadderTeams.Core.Assessments;

namespace LadderTeams.Service.Growth;

/// <summary>Which evidence on a page somebody may know of, without reading what it says.</summary>
internal static class ReadableEvidence
{
    public const string Kind = "evidence";

    /// <summary>The property of a row that says who reads it: <see cref="Shared"/>, or the person alone.</summary>
    public const string Visibility = "Visibility";

    public const string Shared = "sharedWithManager";

    public static IReadOnlySet<EntryId> Of(GrowthPage page, Viewer viewer) => page[Kind]
        .Where(row => viewer.IsSubject(page.Key.Person) || (viewer.IsManagerOf(page.Key.Person) && row.GetString(Visibility) == Shared))
        .Select(row => GrowthRows.Read(row)?.Id is [var id] ? EntryId.From(id) : null)
        .OfType<EntryId>().ToHashSet();
}
