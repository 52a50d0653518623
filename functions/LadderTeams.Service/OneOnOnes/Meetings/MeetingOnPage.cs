using LadderTeams.Core.Assessments;
using LadderTeams.Core.OneOnOnes.Meetings;
using LadderTeams.Service.Catalog;
using LadderTeams.Service.Growth;
using LadderTeams.Service.OneOnOnes.Prompts;

namespace LadderTeams.Service.OneOnOnes.Meetings;

internal static class MeetingOnPage
{
    /// <summary>The meeting as it was held, or else as it would be. One that was not held by the end of its day never was.</summary>
    /// <param name="earliest">The earliest day that is not over.</param>
    public static (Result<Meeting> Meeting, bool IsHeld) Find(GrowthPage page, LadderShelf ladders, string series, DateOnly on, DateOnly earliest) =>
        MeetingRows.Find(page, series, on) is { } row ? (MeetingRows.Read(row), true)
        : on < earliest ? (new Refusal(RefusalCodes.NotHeld), false)
        : (PersonPrompts.Choose(page, ladders, series, on).Then<Meeting>(agenda => agenda.At(series, on)), false);
}
