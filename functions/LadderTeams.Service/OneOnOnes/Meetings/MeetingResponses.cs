using LadderTeams.Core.OneOnOnes.Meetings;
using LadderTeams.Core.OneOnOnes.Prompts;
using LadderTeams.Service.Growth.Meetings;
using LadderTeams.Service.OneOnOnes.Meetings.Focusing;

namespace LadderTeams.Service.OneOnOnes.Meetings;

/// <param name="IsHeld">Whether what it asks is fixed. Until then it is what would be asked by what is known now.</param>
/// <param name="Level">What the prompts are of; null when there are none.</param>
/// <param name="WithoutPrompts">Why there are none, as a code: <c>not_held</c> for a day that is over, else what would refuse to hold it. Null when there are some.</param>
/// <param name="Actions">What is open, and what was closed there.</param>
/// <param name="Notes">The caller's own about the person, which nobody else reads.</param>
/// <param name="SharedNotes">Those that both read.</param>
internal sealed record MeetingResponse(
    string Series,
    DateOnly On,
    bool IsHeld,
    AskedLevelResponse? Level,
    IReadOnlyList<MeetingPromptResponse> Prompts,
    string? WithoutPrompts,
    FocusResponse Focus,
    IReadOnlyList<TalkingPointResponse> TalkingPoints,
    IReadOnlyList<ActionResponse> Actions,
    IReadOnlyList<NoteResponse> Notes,
    IReadOnlyList<SharedNoteResponse> SharedNotes);

internal sealed record HeldMeetingsResponse(IReadOnlyList<HeldMeetingResponse> Meetings);

internal sealed record HeldMeetingResponse(string Series, DateOnly On, AskedLevelResponse Level, IReadOnlyList<MeetingPromptResponse> Prompts)
{
    public static HeldMeetingResponse Of(Meeting meeting, PromptWords words) =>
        new(meeting.Series, meeting.On, AskedLevelResponse.Of(meeting), MeetingPromptResponse.Of(meeting, words));
}

internal sealed record AskedLevelResponse(string Ladder, int Version, string Level)
{
    public static AskedLevelResponse Of(Meeting meeting) => new(meeting.Ladder.LadderId, meeting.Ladder.Version, meeting.Level);
}

/// <param name="Capability">Null for what is about the level as a whole.</param>
/// <param name="Section">What a guide calls the part that it is from; null for what is from no guide.</param>
/// <param name="Text">To be read, in the language that was asked for.</param>
/// <param name="Words">What the ladder says, as it says it.</param>
internal sealed record MeetingPromptResponse(string Id, PromptKind Kind, string? Capability, string? Section, string Text, string Words, bool IsDiscussed)
{
    public static IReadOnlyList<MeetingPromptResponse> Of(Meeting meeting, PromptWords words) =>
    [
        .. meeting.Prompts.Zip(words.Of([.. meeting.Prompts.Select(asked => asked.Prompt)]), (asked, text) =>
            new MeetingPromptResponse(asked.Prompt.Id, asked.Prompt.Kind, asked.Prompt.Capability, asked.Prompt.Section, text, asked.Prompt.Text, asked.IsDiscussed)),
    ];
}
