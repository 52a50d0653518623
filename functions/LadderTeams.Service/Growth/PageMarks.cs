using LadderTeams.Core.Assessments.Rounds;
using LadderTeams.Service.Platform.Callers;
using LadderTeams.Service.Storage;

namespace LadderTeams.Service.Growth;

/// <summary>
/// A small row for each of the two that says whether what she sees of a page may have changed since she looked: who asks again and again
/// reads it alone. A change that both may know of moves both marks, and what one keeps for herself about the person moves hers; nothing
/// that is still hidden from somebody moves hers, so that how often the store is asked tells nobody anything.
/// </summary>
internal static class PageMarks
{
    private const string Edition = "Edition";

    private static readonly Side[] Both = [Side.Self, Side.Manager];

    /// <summary>Null until something is marked.</summary>
    public static string? Read(TableEntity? row) => row?.GetString(Edition);

    public static Side SideOf(Subject subject) => subject.IsCaller ? Side.Self : Side.Manager;

    public static IEnumerable<TableTransactionAction> Moving(GrowthPage page, GrowthChange change, Subject subject) =>
        (change.Audited is not null && change.Writes.Any(write => GrowthRows.IsOfPage(write.Entity)) ? Both
            : page.IsOfAuthor ? [SideOf(subject)]
            : []).Select(side => Moved(GrowthRows.Mark(page.Key, side), TableTransactionActionType.UpsertReplace));

    /// <param name="row">As it was read.</param>
    public static TableTransactionAction Moved(TableEntity row) => Moved(new(row.PartitionKey, row.RowKey) { ETag = row.ETag }, TableTransactionActionType.UpdateReplace);

    private static TableTransactionAction Moved(TableEntity row, TableTransactionActionType how)
    {
        row[Edition] = Guid.NewGuid().ToString("N");
        return how is TableTransactionActionType.UpdateReplace ? new(how, row, row.ETag) : new(how, row);
    }
}
