using Azure;
using LadderTeams.Service.Platform.Callers;
using LadderTeams.Service.Storage;

namespace LadderTeams.Service.Growth;

/// <summary>
/// A row that each change of a page writes too. A change of a page that was erased since finds it gone; and it tells which write
/// under a key each of those who write there did last, so that one that is repeated shows to be done. No reading of the page
/// comes across it, so it tells nobody of another's writes.
/// </summary>
internal static class GrowthHead
{
    public static TableTransactionAction Writing(GrowthPage page, Subject subject)
    {
        var head = GrowthRows.Head(page.Key);
        if (subject.Write is { } write) { head[WriterOf(subject)] = write; }

        return page.IsEmpty ? new(TableTransactionActionType.UpsertMerge, head) : new(TableTransactionActionType.UpdateMerge, head, ETag.All);
    }

    /// <param name="head">Null when there is none.</param>
    public static bool NamesWriteOf(TableEntity? head, Subject subject) => subject.Write is { } write && head?.GetString(WriterOf(subject)) == write;

    private static string WriterOf(Subject subject) => subject.IsCaller ? "Self" : subject.Viewer.IsManagerOf(subject.Id) ? "Manager" : "Another";
}
