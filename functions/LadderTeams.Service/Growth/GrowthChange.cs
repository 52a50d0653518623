using LadderTeams.Core.Privacy;
using LadderTeams.Service.Growth.Tracing;
using LadderTeams.Service.Storage;

namespace LadderTeams.Service.Growth;

/// <summary>Writes to a person's page, which are done together or not at all.</summary>
/// <param name="Audited">
/// What the person reads later about who changed what; null for what is its author's alone until it is shown, such as a draft.
/// </param>
internal sealed record GrowthChange(Audited? Audited)
{
    private readonly List<TableTransactionAction> writes = [];

    public IReadOnlyList<TableTransactionAction> Writes => writes;

    /// <summary>What it needs before it is done on somebody else's page.</summary>
    public Trace Trace { get; init; }

    /// <summary>Of a row that must not be there yet.</summary>
    public GrowthChange Adding(TableEntity row) => With(new(TableTransactionActionType.Add, row));

    /// <summary>Of a row that must still be as it was read.</summary>
    /// <param name="read">As the page has it.</param>
    public GrowthChange Replacing(TableEntity read, TableEntity row) => With(new(TableTransactionActionType.UpdateReplace, row, read.ETag));

    /// <summary>Of a row that must still be as it was read.</summary>
    public GrowthChange Removing(TableEntity read) => With(new(TableTransactionActionType.Delete, read, read.ETag));

    /// <summary>Of a row that must still be as it was read, to a place where none is yet.</summary>
    public GrowthChange Moving(TableEntity read, TableEntity row) => Removing(read).Adding(row);

    /// <summary>Of a row that must still be as it was read, where it lies or to where it is to lie from now on.</summary>
    public GrowthChange Changing(TableEntity read, TableEntity row) => read.RowKey == row.RowKey ? Replacing(read, row) : Moving(read, row);

    /// <param name="authorship">What a trace has to be written with, once.</param>
    public GrowthChange Beside(TableTransactionAction authorship) => writes.Exists(write => write.Entity.RowKey == authorship.Entity.RowKey) ? this : With(authorship);

    private GrowthChange With(TableTransactionAction write)
    {
        writes.Add(write);
        return this;
    }
}

/// <summary>What was done to what. The id tells the person which one; it says nothing of what is in it.</summary>
internal sealed record Audited(Act Act, Resource Resource, string? Id = null);
