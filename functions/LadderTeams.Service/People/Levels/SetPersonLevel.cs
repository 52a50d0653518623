using System.Text.Json.Serialization;
using LadderTeams.Core.Assessments;
using LadderTeams.Core.People;
using LadderTeams.Core.Privacy;
using LadderTeams.Service.Catalog;
using LadderTeams.Service.Graph;
using LadderTeams.Service.Growth;
using LadderTeams.Service.Growth.Levels;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.Callers;
using Microsoft.AspNetCore.Http.HttpResults;
using Refusal = LadderTeams.Service.Platform.Answers.Refusal;

namespace LadderTeams.Service.People.Levels;

internal static class SetPersonLevel
{
    private const string WhatToSend = "Send the ladder's id, a level, and since, the first day on which it holds, as 2026-07-01.";

    public static async Task<Results<NoContent, ProblemHttpResult>> PutAsync(
        SetLevelRequest body, Subject subject, HttpRequest request, HttpResponse response,
        ILadderCatalog catalog, IDirectory directory, GrowthStore store, TimeProvider time, CancellationToken cancellationToken)
    {
        if (!Precondition.TryRead(request, out var seen)) { return Refusal.PreconditionRequired.With(Precondition.Rule); }

        if (body is not { Ladder: { Length: > 0 } ladder, Level: { Length: > 0 } level, Since: { } since }) { return Refusal.BadRequest.With(WhatToSend); }

        if (await catalog.FindAsync(subject.TenantId, ladder, null, cancellationToken) is not { } published) { return GrowthRefusals.Of(RefusalCodes.UnknownLadder).With(null, (GrowthRefusals.Item.Name, ladder)); }

        // A manager has the person from the directory; an admin names anybody.
        if (!subject.Viewer.ManagesSubject && !subject.IsCaller && await directory.FindAsync(subject.Caller, subject.Id, cancellationToken) is null) { return Refusal.NotFound.With(null); }

        var entry = new LevelRequest(level, body.Track, since).On(published.Ladder, PersonId.From(subject.Caller.PersonId)!, subject.Caller.DisplayName, time.GetUtcNow());
        var done = entry.Refusal is { } refused ? refused : await store.ChangeAsync(subject, page => Decide(page, entry.Value!, seen), again: page => LevelRows.Read(page[LevelRows.Kind]), cancellationToken);
        if (!done.IsDone) { return done.Refusal.Answer(); }

        response.Headers.ETag = EntityTag.Of(done.Value.Revision);
        return TypedResults.NoContent();
    }

    private static Result<Decision<LevelHistory>> Decide(GrowthPage page, LevelEntry entry, int? seen)
    {
        var history = LevelRows.Read(page[LevelRows.Kind]);
        return history.With(entry, seen).Then<Decision<LevelHistory>>(after => new Decision<LevelHistory>(after, after == history ? null
            : new GrowthChange(new Audited(Act.Change, Resource.Level)).Adding(LevelRows.Write(page.Key, after.Revision, entry))));
    }
}

/// <param name="Ladder">The ladder's id.</param>
/// <param name="Level">A code, a title or another name of the level.</param>
/// <param name="Track">The level's own when it is left out.</param>
/// <param name="Since">The first day on which it holds.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record SetLevelRequest(string? Ladder = null, string? Level = null, string? Track = null, DateOnly? Since = null);
