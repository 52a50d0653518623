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

    /// <summary>In as few as there can be when each takes all that it has room for.</summary>
    public static IReadOnlyList<Batch> Of(IEnumerable<BatchItem> asked, GraphLimits limits)
    {
        var (batches, withRoom) = (new List<Batch>(), new List<Batch>());
        foreach (var item in asked)
        {
            if (withRoom.Find(batch => batch.TryAdd(item)) is null)
            {
                var another = new Batch(limits);
                another.Add(item);
                batches.Add(another);
                withRoom.Add(another);
            }

            withRoom.RemoveAll(batch => batch.items.Count == MostItems);
        }

        return batches;
    }

    private bool TryAdd(BatchItem item)
    {
        if (size + SizeOf(item) > limits.LargestBatch || (item.Request.Owner is { } owner && ofOwner.GetValueOrDefault(owner) == limits.MostAtOnce)) { return false; }

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
