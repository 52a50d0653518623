using LadderTeams.Core.Assessments;
using LadderTeams.Core.Privacy;
using LadderTeams.Service.Platform.Callers;

namespace LadderTeams.Service.Growth.Items;

/// <summary>What was written, and how often it was by now.</summary>
internal sealed record Written(string Id, int Revision);

/// <summary>Adds and changes things of one kind on people's pages. A change says which revision it saw.</summary>
internal sealed class Items<T>(GrowthStore store, ItemRows<T> rows)
    where T : class
{
    public async Task<IReadOnlyList<Kept<T>>> ListAsync(Subject subject, CancellationToken cancellationToken) =>
        [.. rows.All(await ReadAsync(subject, cancellationToken))];

    public async Task<Kept<T>?> FindAsync(Subject subject, string id, CancellationToken cancellationToken) =>
        rows.Find(await ReadAsync(subject, cancellationToken), id) is { } row ? rows.Read(subject.Id, row) : null;

    /// <param name="resource">What the person reads of it in her audit; null when she does not.</param>
    /// <param name="id">New among its kind, or that of an earlier try of the same.</param>
    public Task<Result<Written>> AddAsync(Subject subject, Resource? resource, T item, CancellationToken cancellationToken, params string[] id) => ChangeAsync(
        subject,
        page =>
        {
            if (rows.Find(page, id) is { } before) { return new Decision<Written>(new(id[^1], rows.Read(subject.Id, before).Revision), null); }

            var row = rows.Write(page.Key, id, new(item, 1));
            return page.HasRoomFor(row, null) ? new Decision<Written>(new(id[^1], 1), Change(Act.Add, resource, id[^1]).Adding(row)) : new Refusal(RefusalCodes.TooManyItems);
        },
        again: null,
        cancellationToken);

    public Task<Result<Written>> ChangeAsync(
        Subject subject, Resource? resource, int seen, Func<T, Result<T>> change, CancellationToken cancellationToken, params string[] id) => ChangeAsync(
        subject,
        page =>
        {
            if (rows.Find(page, id) is not { } row) { return new Refusal(RefusalCodes.NotFound); }

            var kept = rows.Read(subject.Id, row);
            var changed = change(kept.Item);

            // Who may not know of it is told nothing of its revision either.
            if (kept.Revision != seen && changed.Refusal?.Code is not RefusalCodes.NotFound) { return new Refusal(RefusalCodes.Outdated); }

            return changed.Then<Decision<Written>>(item =>
            {
                var after = rows.Write(page.Key, id, new(item, seen + 1));
                return page.HasRoomFor(after, row)
                    ? new Decision<Written>(new(id[^1], seen + 1), rows.Follow(Change(Act.Change, resource, id[^1]).Changing(row, after), page, row, after))
                    : new Refusal(RefusalCodes.TooManyItems);
            });
        },
        again: page => rows.Find(page, id) is { } row ? new Written(id[^1], rows.Read(subject.Id, row).Revision) : new Refusal(RefusalCodes.NotFound),
        cancellationToken);

    /// <summary>What is gone already stays gone.</summary>
    /// <param name="remove">Gives the item when it may be removed.</param>
    public Task<Result<Written>> RemoveAsync(Subject subject, Resource resource, Func<T, Result<T>> remove, CancellationToken cancellationToken, params string[] id) => ChangeAsync(
        subject,
        page => rows.Find(page, id) is not { } row
            ? new Decision<Written>(new(id[^1], 0), null)
            : remove(rows.Read(subject.Id, row).Item).Then<Decision<Written>>(item => new Decision<Written>(new(id[^1], 0), Change(Act.Change, resource, id[^1]).Removing(row))),
        again: null,
        cancellationToken);

    private Task<GrowthPage> ReadAsync(Subject subject, CancellationToken cancellationToken) =>
        rows.HasOwn ? store.ReadOwnAsync(subject, cancellationToken) : store.ReadAsync(GrowthKey.Of(subject), cancellationToken);

    private Task<Result<Written>> ChangeAsync(
        Subject subject, Func<GrowthPage, Result<Decision<Written>>> decide, Func<GrowthPage, Result<Written>>? again, CancellationToken cancellationToken) =>
        rows.HasOwn ? store.ChangeOwnAsync(subject, null, decide, again, cancellationToken) : store.ChangeAsync(subject, decide, again, cancellationToken);

    private static GrowthChange Change(Act act, Resource? resource, string id) => new(resource is { } of ? new Audited(act, of, id) : null);
}
