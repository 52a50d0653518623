using LadderTeams.Local.Tenant.Calendars.Answering.Forms;
using LadderTeams.Local.Tenant.Calendars.Answering.Queries;
using LadderTeams.Local.Tenant.Calendars.Events;
using LadderTeams.Local.Tenant.Calendars.Keeping;
using LadderTeams.Local.Tenant.Graph;

namespace LadderTeams.Local.Tenant.Calendars.Answering;

/// <summary>What a program changes. No request keeps those who attend from being told.</summary>
internal sealed class EventChanges(CalendarDirectory calendars, EventReads reads)
{
    public GraphAnswer Apply(PersonCalendar calendar, string id, GraphRequest request)
    {
        var (query, refusal) = MailboxQuery.Read(request);
        if (query is null) { return refusal!; }

        (var patch, refusal) = EventPatch.Read(request.Body);
        if (patch is null) { return refusal!; }

        if (EventIds.Read(id) is not { } asked) { return MailboxErrors.MalformedId(); }

        if (asked.Date is not null && patch.Properties.Count > 0) { return MailboxErrors.InvalidRequest("An occurrence has no extended properties of its own here."); }

        refusal = MailboxErrors.NoSuchItem();
        var changed = calendars.Change(calendar, asked.Key, Decide, patch.IsMailed ? Mails : null);
        return changed is null ? refusal : new(StatusCodes.Status200OK, reads.Entity(new(changed, asked.Date), calendar, query));

        CalendarEvent? Decide(CalendarEvent whole)
        {
            if (asked.In(whole) is not { } found) { return null; }

            if (!Matches(request.IfMatch, found))
            {
                refusal = MailboxErrors.Conflict();
                return null;
            }

            if (asked.Date is { } date) { return patch.ApplyTo(whole, date); }

            var after = patch.ApplyTo(whole);
            return patch.Body is not null && calendar.TakeRenewal() ? after with { JoinUrl = $"{after.JoinUrl}&renewed=1" } : after;
        }

        IEnumerable<SentMail> Mails(CalendarEvent whole) => asked.Date is { } date
            ? CalendarDirectory.MailsAbout(whole, MailKind.Update, byProgram: true, date)
            : CalendarDirectory.MailsAboutAll(whole, byProgram: true);
    }

    private static bool Matches(string? ifMatch, EventInstance found) =>
        ifMatch is null or "*" || ifMatch == EventIds.ETag(found) || ifMatch.Trim('"') == EventIds.ChangeKey(found);
}
