using LadderTeams.Core.Assessments;
using LadderTeams.Core.Assessments.Actions;
using LadderTeams.Service.Growth;
using LadderTeams.Service.Growth.Items;
using LadderTeams.Service.Growth.Meetings;
using LadderTeams.Service.Platform.Callers;
using LadderTeams.Service.Storage;

namespace LadderTeams.Service.Assessments.Notes;

/// <summary>
/// The caller's own notes about a person. They lie beside the person's page, where no reading of it finds them, and go when one of the
/// two is erased. Nothing of them is written into an audit, which would tell that they are there.
/// </summary>
internal sealed class OwnNotes(GrowthStore store)
{
    /// <summary>In the order of their ids.</summary>
    public async Task<IReadOnlyList<Kept<PrivateNote>>> ListAsync(GrowthKey about, PersonId author, CancellationToken cancellationToken) =>
        [.. NoteRows.All(await store.ReadOfAuthorAsync(about, author, cancellationToken), author)];

    /// <param name="id">New, or that of an earlier try of the same.</param>
    public Task<Result<Written>> AddAsync(Subject subject, EntryId id, WrittenText text, CancellationToken cancellationToken) => store.ChangeOfAuthorAsync<Written>(
        subject,
        own =>
        {
            if (Find(own, subject, id.Value) is (var before, _)) { return new Decision<Written>(new(id.Value, before.Revision), null); }

            var row = NoteRows.Write(own, new(new(id, subject.Viewer.Id, subject.Id, text), 1));
            return own.HasRoomFor(row, null) ? new Decision<Written>(new(id.Value, 1), new GrowthChange(null).Adding(row)) : new Refusal(RefusalCodes.TooManyItems);
        },
        again: null,
        cancellationToken);

    public Task<Result<Written>> ChangeAsync(Subject subject, string id, int seen, WrittenText text, CancellationToken cancellationToken) => store.ChangeOfAuthorAsync<Written>(
        subject,
        own =>
        {
            if (Find(own, subject, id) is not (var kept, var read)) { return new Refusal(RefusalCodes.NotFound); }

            if (kept.Revision != seen) { return new Refusal(RefusalCodes.Outdated); }

            var row = NoteRows.Write(own, new(kept.Item with { Text = text }, seen + 1));
            return own.HasRoomFor(row, read) ? new Decision<Written>(new(id, seen + 1), new GrowthChange(null).Replacing(read, row)) : new Refusal(RefusalCodes.TooManyItems);
        },
        again: own => Find(own, subject, id) is (var kept, _) ? new Written(id, kept.Revision) : new Refusal(RefusalCodes.NotFound),
        cancellationToken);

    /// <summary>Without effect when there is none.</summary>
    public Task DeleteAsync(Subject subject, string id, CancellationToken cancellationToken) => store.ChangeOfAuthorAsync<Written>(
        subject,
        own => new Decision<Written>(new(id, 0), Find(own, subject, id) is (_, var read) ? new GrowthChange(null).Removing(read) : null),
        again: null,
        cancellationToken);

    private static (Kept<PrivateNote> Kept, TableEntity Row)? Find(GrowthPage own, Subject subject, string id) =>
        own.Find(NoteRows.Kind, id) is { } row && NoteRows.Read(subject.Id, row) is var kept && kept.Item.IsFor(subject.Viewer.Id) ? (kept, row) : null;
}
