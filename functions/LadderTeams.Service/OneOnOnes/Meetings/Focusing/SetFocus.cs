using LadderTeams.Core.Assessments;
using LadderTeams.Core.Ladders;
using LadderTeams.Core.Privacy;
using LadderTeams.Service.Catalog;
using LadderTeams.Service.Growth;
using LadderTeams.Service.Growth.Items;
using LadderTeams.Service.Growth.Levels;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.Callers;
using Microsoft.AspNetCore.Http.HttpResults;
using Refusal = LadderTeams.Core.Assessments.Refusal;

namespace LadderTeams.Service.OneOnOnes.Meetings.Focusing;

internal static class SetFocus
{
    public static async Task<Results<NoContent, ProblemHttpResult>> PutAsync(
        FocusRequest body, HttpRequest request, HttpResponse response, Subject subject, GrowthStore store, ILadderCatalog catalog, TimeProvider time, CancellationToken cancellationToken)
    {
        if (!Precondition.TryRead(request, out var seen)) { return Platform.Answers.Refusal.PreconditionRequired.With(Precondition.Rule); }

        if (body.Capabilities?.OfType<string>().ToList() is not { } names || names.Count != body.Capabilities.Count) { return WriteAnswers.Unreadable("Name the capabilities."); }

        var (ladders, today) = (await catalog.GetAllAsync(subject.TenantId, cancellationToken), time.Today());
        return response.Changed(await store.ChangeAsync<Written>(
            subject,
            page => LadderOf(page, ladders, today).Then(ladder => Choose(page, ladder, names, seen)),
            again: page => new Written("", FocusRows.Read(page).Revision ?? 0),
            cancellationToken));
    }

    private static Result<Ladder> LadderOf(GrowthPage page, LadderShelf ladders, DateOnly today) =>
        LevelRows.Read(page[LevelRows.Kind]).On(today) is not { } held ? new Refusal(RefusalCodes.LevelNotSet)
        : ladders.Find(held.Ladder) is { } published ? published.Ladder
        : new Refusal(RefusalCodes.LadderNotFound);

    private static Result<Decision<Written>> Choose(GrowthPage page, Ladder ladder, List<string> names, int? seen)
    {
        var before = FocusRows.Read(page);
        if (before.Revision != seen) { return new Refusal(RefusalCodes.Outdated); }

        return before.Focus.Choose(names, ladder).Then<Decision<Written>>(focus =>
        {
            var after = new KeptFocus(focus, (seen ?? 0) + 1);
            var (row, read) = (FocusRows.Write(page.Key, after), page.Find(FocusRows.Kind));
            var change = new GrowthChange(new Audited(Act.Change, Resource.Focus));
            return page.HasRoomFor(row, read)
                ? new Decision<Written>(new("", after.Revision!.Value), read is null ? change.Adding(row) : change.Replacing(read, row))
                : new Refusal(RefusalCodes.TooManyItems);
        });
    }
}
