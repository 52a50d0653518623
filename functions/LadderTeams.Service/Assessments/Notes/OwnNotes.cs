using LadderTeams.Core.Assessments;
using LadderTeams.Core.Assessments.Actions;
using LadderTeams.Service.Assessments.Items;
using LadderTeams.Service.Growth;
using LadderTeams.Service.Platform.Callers;

namespace LadderTeams.Service.Assessments.Notes;

/// <summary>
/// The caller's own notes about a person. They lie on the person's page and go when she is erased; nothing of them is written
/// into her audit, which would tell her that they are there.
/// </summary>
internal sealed class OwnNotes(GrowthStore store, Items<PrivateNote> notes, ItemRows<PrivateNote> rows)
{
    /// <summary>Says on the author's own page whom she wrote about, so that what is hers can be found without looking everywhere.</summary>
    public const string Wrote = "wrote";

    /// <summary>In the order of their ids. Nothing else of the page is read.</summary>
    public async Task<IReadOnlyList<Kept<PrivateNote>>> ListAsync(Subject subject, CancellationToken cancellationToken) =>
    [
        .. (await store.ReadAsync(GrowthKey.Of(subject), NoteRows.KindOfRow, subject.Viewer.Id.Value, cancellationToken))
            .Select(row => rows.Read(subject.Id, row)).Where(kept => kept.Item.IsFor(subject.Viewer.Id)),
    ];

    public async Task<Result<Written>> AddAsync(Subject subject, EntryId id, WrittenText text, CancellationToken cancellationToken)
    {
        var note = new PrivateNote(id, subject.Viewer.Id, subject.Id, text);
        if (!subject.IsCaller) { await NameSubjectAsync(subject, cancellationToken); }

        return await notes.AddAsync(subject, resource: null, note, cancellationToken, KeyOf(subject, note.Id.Value));
    }

    public Task<Result<Written>> ChangeAsync(Subject subject, string id, int seen, WrittenText text, CancellationToken cancellationToken) => notes.ChangeAsync(
        subject, resource: null, seen, note => note.IsFor(subject.Viewer.Id) ? note with { Text = text } : new Refusal(RefusalCodes.NotFound), cancellationToken,
        KeyOf(subject, id));

    /// <summary>Without effect when there is none.</summary>
    public Task DeleteAsync(Subject subject, string id, CancellationToken cancellationToken) => store.ChangeAsync<Written>(
        subject,
        page => new Decision<Written>(new(id, 0), page.Find(NoteRows.KindOfRow, KeyOf(subject, id)) is { } row ? new GrowthChange(null).Removing(row) : null),
        cancellationToken);

    /// <summary>Before the note is there: a name too many does no harm, a note that nobody finds would.</summary>
    private Task<Result<Written>> NameSubjectAsync(Subject subject, CancellationToken cancellationToken) => store.ChangeAsync<Written>(
        new Subject(subject.Caller, subject.Viewer.Id, isManagedByCaller: false),
        page => new Decision<Written>(
            new(subject.Id.Value, 0), page.Find(Wrote, subject.Id.Value) is null ? new GrowthChange(null).Adding(GrowthRows.Of(page.Key, Wrote, subject.Id.Value)) : null),
        cancellationToken);

    private static string[] KeyOf(Subject subject, string id) => [subject.Viewer.Id.Value, id];
}
