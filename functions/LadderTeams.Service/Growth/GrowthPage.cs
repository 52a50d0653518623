using LadderTeams.Core.Assessments;
using LadderTeams.Core.Assessments.Rounds;
using LadderTeams.Service.Storage;

namespace LadderTeams.Service.Growth;

/// <summary>What is kept on a person's growth as one reader gets it, as it was at one moment: the page, and what is her own besides.</summary>
internal sealed class GrowthPage
{
    /// <summary>
    /// The store answers 1,000 rows or 4 MiB at a time, and a page is to be read with three requests. As JSON a text takes half as much again.
    /// A round needs no room, for there are few of them.
    /// Evidence has room of its own, wherever it lies: what a person keeps to herself leaves others no less, and to take it back needs none.
    /// </summary>
    private static readonly Room ForEvidence = new(900, 7 * 512 * 1024), ForAllElse = new(1_700, 4 * 1024 * 1024);

    /// <summary>What one author keeps for herself is to be read with one request.</summary>
    private static readonly Room ForAuthor = new(950, 5 * 512 * 1024);

    private readonly SortedDictionary<string, TableEntity> rows;
    private readonly ILookup<string, TableEntity> byKind;
    private readonly PersonId? author;

    /// <param name="reader">Whose own rows are among them; null for nobody's.</param>
    /// <param name="author">Who keeps the rows for herself about the person; null for those of the page.</param>
    public GrowthPage(GrowthKey key, Side? reader, IEnumerable<TableEntity> rows, PersonId? author = null)
    {
        (Key, Reader, this.author) = (key, reader, author);
        this.rows = new(rows.ToDictionary(row => row.RowKey, StringComparer.Ordinal), StringComparer.Ordinal);
        byKind = this.rows.Values.ToLookup(row => GrowthRows.Read(row)?.Kind ?? "", StringComparer.Ordinal);
    }

    public GrowthKey Key { get; }

    public Side? Reader { get; }

    /// <summary>Whether it is what one author keeps for herself about the person, and nothing of the page.</summary>
    public bool IsOfAuthor => author is not null;

    /// <summary>Whether nothing is there that was added by a change. That somebody has a trace here may be said by a reading too.</summary>
    public bool IsEmpty => rows.Keys.All(key => author is not null && key == GrowthRows.OfAuthorship(Key, author).RowKey);

    public IEnumerable<TableEntity> Rows => rows.Values;

    /// <summary>The rows of a kind, in the order of their keys.</summary>
    public IEnumerable<TableEntity> this[string kind] => byKind[kind];

    public TableEntity? Find(string kind, params ReadOnlySpan<string> id) => rows.GetValueOrDefault(RowFor(kind, id).RowKey);

    /// <summary>An empty row among those that are read here.</summary>
    public TableEntity RowFor(string kind, params ReadOnlySpan<string> id) => author is null ? GrowthRows.Of(Key, kind, id) : GrowthRows.OfAuthor(Key, author, kind, id);

    /// <summary>What the reader has not shown to the other yet.</summary>
    public TableEntity? FindOwn(string kind, params ReadOnlySpan<string> id) =>
        Reader is { } side ? rows.GetValueOrDefault(GrowthRows.OfSide(Key, side, kind, id).RowKey) : null;

    /// <summary>The rows of a kind that the reader has not shown to the other yet.</summary>
    public IEnumerable<TableEntity> Own(string kind) => byKind[kind].Where(GrowthRows.IsOfSide);

    /// <summary>Whether there is room for a row. What makes a row no larger always has.</summary>
    /// <param name="before">The row that it replaces; null for a new one.</param>
    public bool HasRoomFor(TableEntity row, TableEntity? before)
    {
        var more = EntitySizes.Of(row) - (before is null ? 0 : EntitySizes.Of(before));
        return (before is not null && more <= 0)
            || (author is not null ? ForAuthor.Holds(rows.Values, before is null ? 1 : 0, more)
                : GrowthRows.Read(row)?.Kind is ReadableEvidence.Kind ? ForEvidence.Holds(byKind[ReadableEvidence.Kind], before is null ? 1 : 0, more)
                : ForAllElse.Holds(byKind.Where(kind => kind.Key != ReadableEvidence.Kind).SelectMany(kind => kind), before is null ? 1 : 0, more));
    }

    /// <summary>As the page is after the writes, whose answers name the versions that they made.</summary>
    public GrowthPage After(IReadOnlyList<(TableTransactionAction Action, Azure.ETag Version)> writes)
    {
        var (after, range) = (new Dictionary<string, TableEntity>(rows, StringComparer.Ordinal), RangeOf(Key, Reader, author));
        foreach (var (action, version) in writes.Where(write => range.Includes(write.Action.Entity.RowKey)))
        {
            after.Remove(action.Entity.RowKey);
            if (action.ActionType is TableTransactionActionType.Delete) { continue; }

            action.Entity.ETag = version;
            after.Add(action.Entity.RowKey, action.Entity);
        }

        return new(Key, Reader, after.Values, author);
    }

    /// <summary>Which rows are read, as the parameters of a page say it.</summary>
    public static PartitionRange RangeOf(GrowthKey key, Side? reader, PersonId? author) => author is null ? GrowthRows.Page(key, reader) : GrowthRows.Of(key, author);

    private sealed record Room(int MostRows, long MostBytes)
    {
        public bool Holds(IEnumerable<TableEntity> rows, int more, long bytes)
        {
            var (count, size) = rows.Aggregate((Count: more, Size: bytes), (sum, row) => (sum.Count + 1, sum.Size + EntitySizes.Of(row)));
            return count <= MostRows && size <= MostBytes;
        }
    }
}
