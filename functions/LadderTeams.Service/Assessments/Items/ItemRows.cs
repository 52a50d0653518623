using LadderTeams.Core.Assessments;
using LadderTeams.Service.Growth;
using LadderTeams.Service.Storage;

namespace LadderTeams.Service.Assessments.Items;

/// <param name="Revision">Counts its changes, from 1.</param>
internal sealed record Kept<T>(T Item, int Revision);

/// <summary>How one kind of thing is kept on a person's page: each in a row of its own.</summary>
internal abstract class ItemRows<T>
    where T : class
{
    private const string Revision = "Revision";

    public abstract string Kind { get; }

    public IEnumerable<Kept<T>> All(GrowthPage page) => page[Kind].Select(row => Read(page.Key.Person, row));

    public Kept<T> Read(PersonId person, TableEntity row) => new(Read(person, GrowthRows.Read(row)!.Value.Id[^1], row), row.GetInt32(Revision)!.Value);

    public TableEntity Write(GrowthKey key, ReadOnlySpan<string> id, Kept<T> kept)
    {
        var row = GrowthRows.Of(key, Kind, id);
        row[Revision] = kept.Revision;
        Write(kept.Item, row);
        return row;
    }

    /// <param name="id">What the last part of the row's key says.</param>
    protected abstract T Read(PersonId person, string id, TableEntity row);

    protected abstract void Write(T item, TableEntity row);
}
