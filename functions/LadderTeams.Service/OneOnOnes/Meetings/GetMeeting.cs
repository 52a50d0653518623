using LadderTeams.Core.Assessments.Actions;
using LadderTeams.Core.OneOnOnes.Prompts;
using LadderTeams.Service.Catalog;
using LadderTeams.Service.Growth;
using LadderTeams.Service.Growth.Items;
using LadderTeams.Service.Growth.Meetings;
using LadderTeams.Service.OneOnOnes.Meetings.Focusing;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.Callers;

namespace LadderTeams.Service.OneOnOnes.Meetings;

internal static class GetMeeting
{
    /// <param name="locale">The language of the questions that are not the ladder's own, such as <c>de-DE</c>; English when it is left out.</param>
    public static async Task<PersonalRead<MeetingResponse>> GetAsync(
        string series, DateOnly on, string? locale, Subject subject, GrowthStore store, ILadderCatalog catalog, ItemRows<GrowthAction> actions, ItemRows<TalkingPoint> points,
        ItemRows<SharedNote> shared, TimeProvider time, CancellationToken cancellationToken)
    {
        var page = await store.ReadAsync(GrowthKey.Of(subject), cancellationToken);
        var notes = NoteRows.All(await store.ReadOfAuthorAsync(page.Key, subject.Viewer.Id, cancellationToken), subject.Viewer.Id);
        var (meeting, isHeld) = MeetingOnPage.Find(page, await catalog.GetAllAsync(subject.TenantId, cancellationToken), series, on, time.Earliest());

        var agreed = actions.All(page).ToDictionary(kept => kept.Item.Id);
        var raised = points.All(page).ToDictionary(kept => kept.Item.Id);
        var items = MeetingItems.On(on, agreed.Values.Select(kept => kept.Item), raised.Values.Select(kept => kept.Item));
        return new(new(
            series,
            on,
            isHeld,
            meeting.Value is { } asking ? AskedLevelResponse.Of(asking) : null,
            meeting.Value is { } asked ? MeetingPromptResponse.Of(asked, PromptWords.For(locale)) : [],
            meeting.Refusal?.Code,
            FocusResponse.Of(FocusRows.Read(page)),
            [.. items.TalkingPoints.Select(point => TalkingPointResponse.Of(point, raised[point.Id].Revision))],
            [.. items.Actions.Select(action => ActionResponse.Of(action, agreed[action.Action.Id].Revision))],
            [.. notes.Select(NoteResponse.Of)],
            [.. shared.All(page).Where(kept => kept.Item.IsFor(subject.Viewer)).Select(SharedNoteResponse.Of)]));
    }
}
