using LadderTeams.Core.Assessments;
using LadderTeams.Core.Assessments.Actions;
using LadderTeams.Core.Privacy;
using LadderTeams.Service.Growth;
using LadderTeams.Service.Growth.Items;
using LadderTeams.Service.Growth.Meetings;
using LadderTeams.Service.Platform.Callers;
using LadderTeams.Service.Storage;

namespace LadderTeams.Service.Assessments.Notes;

/// <summary>
/// Notes that both of a 1:1 read. They lie on the person's page, and those of one alone beside it: to show one or to take it back moves
/// its row, so no reading of the other ever comes across what is not shown.
/// </summary>
internal sealed class SharedNotes(GrowthStore store, ItemRows<SharedNote> rows)
{
    public async Task<IReadOnlyList<Kept<SharedNote>>> ListAsync(Subject subject, CancellationToken cancellationToken) =>
        [.. rows.All(await store.ReadAsync(GrowthKey.Of(subject), cancellationToken)).Where(kept => kept.Item.IsFor(subject.Viewer))];

    /// <param name="manager">The person's manager now; null when she has none.</param>
    public async Task<Result<Written>> ShareAsync(Subject subject, string id, int seen, PersonId? manager, CancellationToken cancellationToken)
    {
        var page = await store.PeekAsync(GrowthKey.Of(subject), cancellationToken);
        return await store.ChangeOfAuthorAsync<Written>(
            subject,
            own => own.Find(NoteRows.Kind, id) is not { } read ? new Refusal(RefusalCodes.NotFound)
                : NoteRows.Read(subject.Id, read) is var kept && kept.Revision != seen ? new Refusal(RefusalCodes.Outdated)
                : SharedNote.Write(subject.Viewer, kept.Item.Id, manager, kept.Item.Text).Then<Decision<Written>>(note =>
                {
                    var row = rows.Write(own.Key, [id], new(note, seen + 1));
                    return page.HasRoomFor(row, null) ? Moved(id, seen, Act.Add, read, row) : new Refusal(RefusalCodes.TooManyItems);
                }),
            again: _ => new Written(id, seen + 1),
            cancellationToken);
    }

    /// <summary>From now on the note is its author's alone. What the other has read by then stays read.</summary>
    public async Task<Result<Written>> TakeBackAsync(Subject subject, string id, int seen, CancellationToken cancellationToken)
    {
        var own = await store.ReadOfAuthorAsync(GrowthKey.Of(subject), subject.Viewer.Id, cancellationToken);
        return await ChangeAsync(subject, id, seen, (kept, read) =>
        {
            var row = NoteRows.Write(own, new(new(kept.Item.Id, kept.Item.Author, subject.Id, kept.Item.Text), seen + 1));
            return own.HasRoomFor(row, null) ? Moved(id, seen, Act.Change, read, row) : new Refusal(RefusalCodes.TooManyItems);
        }, cancellationToken);
    }

    public Task<Result<Written>> DeleteAsync(Subject subject, string id, int seen, CancellationToken cancellationToken) => ChangeAsync(
        subject, id, seen, (_, read) => new Decision<Written>(new(id, seen + 1), new GrowthChange(new Audited(Act.Change, Resource.SharedNote, id)).Removing(read)), cancellationToken);

    private Task<Result<Written>> ChangeAsync(
        Subject subject, string id, int seen, Func<Kept<SharedNote>, TableEntity, Result<Decision<Written>>> change, CancellationToken cancellationToken) => store.ChangeAsync<Written>(
        subject,
        page => rows.Find(page, id) is not { } row || rows.Read(subject.Id, row) is var kept && kept.Item.Reword(subject.Viewer, kept.Item.Text) is { IsDone: false } ? new Refusal(RefusalCodes.NotFound)
            : rows.Read(subject.Id, row) is var found && found.Revision != seen ? new Refusal(RefusalCodes.Outdated)
            : change(found, row),
        again: _ => new Written(id, seen + 1),
        cancellationToken);

    private static Decision<Written> Moved(string id, int seen, Act act, TableEntity read, TableEntity row) =>
        new(new(id, seen + 1), new GrowthChange(new Audited(act, Resource.SharedNote, id)).Moving(read, row));
}
