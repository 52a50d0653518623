using System.Text.Json.Serialization;
using LadderTeams.Core.OneOnOnes.Agendas;
using LadderTeams.Core.OneOnOnes.Recognition;
using LadderTeams.Service.OneOnOnes.Meetings;
using LadderTeams.Service.OneOnOnes.Series;

namespace LadderTeams.Service.OneOnOnes.OwnCalendar;

/// <param name="Series">Those that are 1:1s, those that are nearly, and those that are turned on, the next meeting first.</param>
internal sealed record OwnCalendarResponse(IReadOnlyList<OwnSeriesResponse> Series);

/// <param name="Subject">As the calendar has it; null when it has none.</param>
/// <param name="With">The report; null when it is no 1:1.</param>
/// <param name="IsMain">Of several with one person, that which meets most often.</param>
/// <param name="Reason">Why it is no 1:1; null when it is.</param>
/// <param name="NextMeeting">Null when none is known within five weeks.</param>
/// <param name="Agenda">Null for a series that is off.</param>
internal sealed record OwnSeriesResponse(
    string Key, string? Subject, PersonResponse? With, bool IsMain, NotOneOnOne? Reason, DateTimeOffset? NextMeeting, AgendaResponse? Agenda)
{
    public static OwnSeriesResponse Of(SeenSeries series, CallerTeam team, KeptSeries? agenda, string? locale)
    {
        var verdict = series.Verdict;
        return new(
            series.Key,
            series.Event.Subject,
            (verdict.With ?? agenda?.Reference.With) is { } with ? new(with.Value, team.Reports.FirstOrDefault(report => report.Id == with)?.Name) : null,
            verdict.IsMain,
            verdict.Reason,
            verdict.Series.NextMeeting,
            agenda is null ? null : AgendaResponse.Of(agenda, locale));
    }
}

internal sealed record InvitedResponse(IReadOnlyList<InvitedSeriesResponse> Series);

/// <param name="NextMeeting">Null when her calendar has none within five weeks.</param>
internal sealed record InvitedSeriesResponse(string Series, DateTimeOffset? NextMeeting);

/// <param name="Name">Null when the directory has none.</param>
internal sealed record PersonResponse(string Id, string? Name);

/// <param name="IsOn">Whether prompts are wanted in the invite.</param>
/// <param name="IsRefreshed">Whether they are to change there with each meeting, each time with a mail to the invited.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Text">The same in plain words.</param>
internal sealed record AgendaResponse(bool IsOn, bool IsRefreshed, AgendaOutcome Outcome, string Text, DateTimeOffset OutcomeAt)
{
    public static AgendaResponse Of(KeptSeries series, string? locale) => Of(series.Agenda, series.OutcomeAt, locale);

    public static AgendaResponse Of(SeriesAgenda agenda, DateTimeOffset at, string? locale) =>
        new(agenda.IsOn, agenda.IsRefreshed, agenda.Outcome, OutcomeWords.For(locale).Of(agenda.Outcome), at);
}

/// <summary>What would happen to the invite, or why nothing would. Nothing has happened yet.</summary>
/// <param name="Change">Null when the invite stays as it is.</param>
/// <param name="Block">What would stand in the invite; null when nothing is written.</param>
/// <param name="Outcome">Why nothing is written; null when something is.</param>
/// <param name="Text">The same in plain words; null with it.</param>
/// <param name="Mails">How many mails each of the invited gets by it: one for the series, and one for each of its meetings that was changed by itself.</param>
/// <param name="MailText">The same in plain words; null when there are none.</param>
internal sealed record InvitePreviewResponse(AgendaChange? Change, BlockResponse? Block, AgendaOutcome? Outcome, string? Text, int Mails, string? MailText)
{
    public static InvitePreviewResponse Nothing(AgendaOutcome why, string? locale) => new(null, null, why, OutcomeWords.For(locale).Of(why), 0, null);
}

/// <param name="Heading">The line above the prompts, before the link.</param>
/// <param name="LinkText">What the link to the live agenda says.</param>
internal sealed record BlockResponse(string Heading, string Link, string LinkText, IReadOnlyList<string> Prompts);

/// <param name="IsOn">Whether prompts are wanted in the invite.</param>
/// <param name="IsRefreshed">Whether they are to change there with each meeting, each time with a mail to the invited.</param>
/// <param name="IsRemovedEdited">When they are to go: also if somebody changed them.</param>
/// <param name="Locale">The language of the invite, as <c>de-DE</c>; English when it is left out.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record InviteRequest(bool? IsOn = null, bool IsRefreshed = false, bool IsRemovedEdited = false, string? Locale = null);

/// <summary>What a program that has one of her meetings open knows of it. Its ids are not those of the calendar.</summary>
/// <param name="Guests">The addresses of those who are invited.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record OpenedRequest(IReadOnlyList<string>? Guests = null, string? Subject = null);

/// <param name="On">The day of the next meeting, or today where none is known.</param>
/// <param name="Level">What the prompts are of; null when there are none.</param>
/// <param name="WithoutPrompts">Why there are none, as a code; null when there are some.</param>
internal sealed record NextPromptsResponse(string Series, DateOnly On, AskedLevelResponse? Level, IReadOnlyList<MeetingPromptResponse> Prompts, string? WithoutPrompts);

/// <param name="Agenda">Null when the series is off, and its invite without prompts.</param>
internal sealed record InviteResponse(string Key, AgendaResponse? Agenda);

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(OwnCalendarResponse))]
[JsonSerializable(typeof(InvitedResponse))]
[JsonSerializable(typeof(InvitePreviewResponse))]
[JsonSerializable(typeof(InviteRequest))]
[JsonSerializable(typeof(InviteResponse))]
[JsonSerializable(typeof(OpenedRequest))]
[JsonSerializable(typeof(NextPromptsResponse))]
internal sealed partial class OwnCalendarJson : JsonSerializerContext;
