using LadderTeams.Core.Assessments.Rounds;
using LadderTeams.Service.Storage;

namespace LadderTeams.Service.Growth;

/// <summary>What is kept on a person's growth as one reader gets it, as it was at one moment: the page, and what is her own besides.</summary>
internal sealed class GrowthPage
{
    private readonly SortedDictionary<string, TableEntity> rows;
    private readonly ILookup<string, TableEntity> byKind;

    /// <param name="reader">Whose own rows are among them; null for nobody's.</param>
    public GrowthPage(GrowthKey key, Side? reader, IEnumerable<TableEntity> rows)
    {
        (Key, Reader) = (key, reader);
        this.rows = new(rows.ToDictionary(row => row.RowKey, StringComparer.Ordinal), StringComparer.Ordinal);
        byKind = this.rows.Values.ToLookup(row => GrowthRows.Read(row)?.Kind ?? "", StringComparer.Ordinal);
    }

    public GrowthKey Key { get; }

    public Side? Reader { get; }

    public bool IsEmpty => rows.Count == 0;

    public IEnumerable<TableEntity> Rows => rows.Values;

    /// <summary>The rows of a kind, in the order of their keys.</summary>
    public IEnumerable<TableEntity> this[string kind] => byKind[kind];

    public TableEntity? Find(string kind, params ReadOnlySpan<string> id) => rows.GetValueOrDefault(GrowthRows.Of(Key, kind, id).RowKey);

    /// <summary>What the reader has not shown to the other yet.</summary>
    public TableEntity? FindOwn(string kind, params ReadOnlySpan<string> id) =>
        Reader is { } side ? rows.GetValueOrDefault(GrowthRows.OfSide(Key, side, kind, id).RowKey) : null;

    /// <summary>As the page is after the writes, whose answers name the versions that they made.</summary>
    public GrowthPage After(IReadOnlyList<(TableTransactionAction Action, Azure.ETag Version)> writes)
    {
        var (after, range) = (new Dictionary<string, TableEntity>(rows, StringComparer.Ordinal), GrowthRows.Page(Key, Reader));
        foreach (var (action, version) in writes.Where(write => range.Includes(write.Action.Entity.RowKey)))
        {
            after.Remove(action.Entity.RowKey);
            if (action.ActionType is TableTransactionActionType.Delete) { continue; }

            action.Entity.ETag = version;
            after.Add(action.Entity.RowKey, action.Entity);
        }

        return new(Key, Reader, after.Values);
    }
}
