using LadderTeams.Core.OneOnOnes.Agendas;
using LadderTeams.Core.OneOnOnes.Invites;
using LadderTeams.Service.Graph.Calendars;
using LadderTeams.Service.OneOnOnes.Agendas;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.Callers;

namespace LadderTeams.Service.OneOnOnes.OwnCalendar;

internal static class PreviewInvite
{
    /// <summary>How far ahead meetings that differ from their series are counted.</summary>
    private static readonly TimeSpan Ahead = TimeSpan.FromDays(366);

    /// <param name="isOn">Whether prompts are wanted in the invite.</param>
    /// <param name="isRefreshed">Whether they are to change there with each meeting.</param>
    /// <param name="isRemovedEdited">When they are to go: also if somebody changed them.</param>
    /// <param name="locale">The language of the invite and of what is said, as <c>de-DE</c>; English when it is left out.</param>
    public static async Task<PersonalRead<InvitePreviewResponse>> GetAsync(
        string series, bool isOn, bool? isRefreshed, bool? isRemovedEdited, string? locale, ICaller caller, WishedSeries wishes, AgendaWriter writer, ICalendars calendars, TimeProvider time,
        CancellationToken cancellationToken)
    {
        var wished = await wishes.FindAsync(caller, series, new(isOn, isRefreshed is true, isRemovedEdited is true, locale), cancellationToken);
        if (wished.Series is not { } kept) { return new(InvitePreviewResponse.Nothing(AgendaOutcome.Removed, locale)); }

        var mailbox = Mailbox.Own(caller);
        var (step, block) = await writer.PreviewAsync(calendars, mailbox, wished.Manager, kept, cancellationToken);
        if (step.Write is not { } write) { return new(InvitePreviewResponse.Nothing(step.Agenda.Outcome, locale)); }

        var now = time.GetUtcNow();
        var meetings = await calendars.ListInstancesAsync(mailbox, kept.EventId, now, now + Ahead, cancellationToken);
        var mails = 1 + (meetings.Value?.Count(meeting => meeting.Type is EventType.Exception) ?? 0);
        return new(new(write.Change, write.Change is AgendaChange.Remove ? null : Shown(block!), null, null, mails, MailWords.For(locale).Of(mails)));
    }

    private static BlockResponse Shown(InviteBlock block) => new(block.Heading, block.Link.Address, block.LinkText, [.. block.Prompts]);
}
