using System.Runtime.InteropServices;
using LadderTeams.Core.Assessments;

namespace LadderTeams.Service.Graph.Calendars.Batches;

/// <summary>What may go to Graph in one request.</summary>
// https://learn.microsoft.com/graph/json-batching#batch-size-limitations, https://learn.microsoft.com/graph/throttling-limits#outlook-service-limits
internal sealed class Batch(GraphLimits limits)
{
    private const int MostItems = 20;
    private readonly List<BatchItem> items = [];
    private readonly Dictionary<PersonId, int> ofOwner = [];
    private int size;

    public List<BatchItem> Items => items;

    /// <summary>In as few as there can be. Those to one mailbox are dealt out to all of them, so that none is one too many at the end.</summary>
    public static IReadOnlyList<Batch> Of(IReadOnlyCollection<BatchItem> asked, GraphLimits limits)
    {
        var byOwner = asked.GroupBy(item => item.Request.Owner).OrderByDescending(items => items.Count()).ToList();
        var most = byOwner.Where(items => items.Key is not null).Select(items => items.Count()).FirstOrDefault();
        var batches = Enumerable.Range(0, Math.Max(Parts(asked.Count, MostItems), Parts(most, limits.MostAtOnce))).Select(_ => new Batch(limits)).ToList();
        var dealt = batches.Count;
        foreach (var (index, item) in byOwner.SelectMany(items => items).Index())
        {
            if (batches[index % dealt].TryAdd(item) || batches.Exists(batch => batch.TryAdd(item))) { continue; }

            var another = new Batch(limits);
            another.Add(item);
            batches.Add(another);
        }

        return batches;
    }

    private static int Parts(int count, int each) => (count + each - 1) / each;

    private bool TryAdd(BatchItem item)
    {
        if (items.Count == MostItems || (items.Count > 0 && size + SizeOf(item) > limits.LargestBatch) || (item.Request.Owner is { } owner && ofOwner.GetValueOrDefault(owner) == limits.MostAtOnce)) { return false; }

        Add(item);
        return true;
    }

    private void Add(BatchItem item)
    {
        items.Add(item);
        size += SizeOf(item);
        if (item.Request.Owner is { } owner) { ofOwner[owner] = ofOwner.GetValueOrDefault(owner) + 1; }
    }

    private static int SizeOf(BatchItem item) => item.Request.Path.Length + (item.Request.Body is { } body ? JsonMarshal.GetRawUtf8Value(body).Length : 0);
}
