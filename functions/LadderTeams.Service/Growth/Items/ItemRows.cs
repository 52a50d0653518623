using LadderTeams.Core.Assessments;
using LadderTeams.Core.Assessments.Rounds;
using LadderTeams.Service.Storage;

namespace LadderTeams.Service.Growth.Items;

/// <param name="Revision">Counts its changes, from 1.</param>
internal sealed record Kept<T>(T Item, int Revision);

/// <summary>How one kind of thing is kept on a person's page: each in a row of its own.</summary>
internal abstract class ItemRows<T>
    where T : class
{
    private const string Revision = "Revision";

    public abstract string Kind { get; }

    /// <summary>Whether some of them are one's alone, so that each of the two reads and changes them with her own rows.</summary>
    public virtual bool HasOwn => false;

    /// <summary>Each once: of one that was moved while a long page was read, what was read last.</summary>
    public IEnumerable<Kept<T>> All(GrowthPage page) =>
        page[Kind].GroupBy(row => string.Join('/', GrowthRows.Read(row)!.Value.Id)).Select(copies => Read(page.Key.Person, copies.Last()));

    public TableEntity? Find(GrowthPage page, params ReadOnlySpan<string> id) => page.FindOwn(Kind, id) ?? page.Find(Kind, id);

    public Kept<T> Read(PersonId person, TableEntity row) => new(Read(person, GrowthRows.Read(row)!.Value.Id[^1], row), row.GetInt32(Revision)!.Value);

    public TableEntity Write(GrowthKey key, ReadOnlySpan<string> id, Kept<T> kept)
    {
        var row = OwnerOf(kept.Item) is { } side ? GrowthRows.OfSide(key, side, Kind, id) : GrowthRows.Of(key, Kind, id);
        row[Revision] = kept.Revision;
        Write(kept.Item, row);
        return row;
    }

    /// <summary>Adds what else has to be written when a row is changed.</summary>
    public virtual GrowthChange Follow(GrowthChange change, GrowthPage page, TableEntity before, TableEntity after) => change;

    /// <summary>Whose alone the item is; null for what both may see.</summary>
    protected virtual Side? OwnerOf(T item) => null;

    /// <param name="id">What the last part of the row's key says.</param>
    protected abstract T Read(PersonId person, string id, TableEntity row);

    protected abstract void Write(T item, TableEntity row);
}
