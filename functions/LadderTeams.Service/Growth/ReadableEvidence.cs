using LadderTeams.Core.Assessments;
using LadderTeams.Service.Storage;

namespace LadderTeams.Service.Growth;

/// <summary>Which evidence on a page somebody may know of, without reading what it says.</summary>
internal static class ReadableEvidence
{
    public const string Kind = "evidence";

    /// <summary>The property of a row that says who reads it: <see cref="Shared"/>, or the person alone.</summary>
    public const string Visibility = "Visibility";

    public const string Shared = "sharedWithManager";

    public static IReadOnlySet<EntryId> Of(GrowthPage page, Viewer viewer) =>
        viewer.IsSubject(page.Key.Person) ? On(page) : viewer.IsManagerOf(page.Key.Person) ? SharedOn(page) : new HashSet<EntryId>();

    /// <summary>All that the page's reader has, shared or not.</summary>
    public static HashSet<EntryId> On(GrowthPage page) => Named(page[Kind]);

    public static HashSet<EntryId> SharedOn(GrowthPage page) => Named(page[Kind].Where(row => row.GetString(Visibility) == Shared));

    private static HashSet<EntryId> Named(IEnumerable<TableEntity> rows) =>
        [.. rows.Select(row => GrowthRows.Read(row)?.Id is [var id] ? EntryId.From(id) : null).OfType<EntryId>()];
}
