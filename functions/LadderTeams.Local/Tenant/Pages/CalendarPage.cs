using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using LadderTeams.Local.Tenant.Calendars.Answering.Forms;
using LadderTeams.Local.Tenant.Calendars.Bodies;
using LadderTeams.Local.Tenant.Calendars.Events;
using LadderTeams.Local.Tenant.Calendars.Keeping;
using LadderTeams.Local.Tenant.People;

namespace LadderTeams.Local.Tenant.Pages;

/// <summary>Shows the next weeks of somebody's calendar, with invites as Outlook would draw them.</summary>
internal sealed class CalendarPage(DemoCompany company, PeopleDirectory people, CalendarDirectory calendars, RegisteredClient client, TimeProvider time)
{
    private static readonly TimeSpan Ahead = TimeSpan.FromDays(28);
    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);

    public IResult Show(string person)
    {
        if (people.Find(person) is not { } owner) { return TypedResults.NotFound(); }

        var now = time.GetUtcNow();
        var zone = MailboxZone.Of(owner);
        var list = new StringBuilder();
        foreach (var day in calendars.Of(owner).Current.Events.SelectMany(found => EventInstance.Within(found, now, now + Ahead))
            .OrderBy(found => found.Start).GroupBy(found => DateOnly.FromDateTime(zone.LocalAt(found.Start))))
        {
            list.Append(CultureInfo.InvariantCulture, $"<h2 class=\"day\">{day.Key:dddd, d MMMM}</h2>\n");
            foreach (var meeting in day) { Write(list, owner, meeting, $"{zone.LocalAt(meeting.Start):HH:mm}–{zone.LocalAt(meeting.End):HH:mm}"); }
        }

        return new HtmlResult(
            $"{Html.Encode(owner.DisplayName)} · Calendar",
            $"""
            <header>
            <p class="company"><a href="/">{Html.Encode(company.Name)}</a></p>
            <h1>Calendar of {Html.Encode(owner.DisplayName)}</h1>
            <p class="lead">The next four weeks, in {Html.Encode(zone.Name)}.</p>
            </header>
            <main>
            {(list.Length > 0 ? list : "<p>Nothing is planned.</p>")}
            </main>
            """,
            client.Origins,
            framesOwn: true);
    }

    public IResult ShowBody(string person, string id) =>
        people.Find(person) is { } owner && EventIds.Read(id) is { } asked && calendars.Of(owner).Current.Find(asked.Key) is { } whole && asked.In(whole) is { } meeting
            ? new InviteResult(BodyText.HtmlOf(meeting.Body))
            : TypedResults.NotFound();

    private static void Write(StringBuilder list, Person owner, EventInstance meeting, string hours)
    {
        List<string> marks = [.. Marks(meeting).Select(mark => $"<span class=\"mark\">{mark}</span>")];
        list.Append(
            CultureInfo.InvariantCulture,
            $"""
            <article class="meeting">
            <p><strong>{hours} {Html.Encode(meeting.Subject)}</strong> {string.Join(' ', marks)}</p>
            <p class="title">{Html.Encode(string.Join(", ", meeting.Event.Attendees.Select(attendee => attendee.Who.Name).Prepend(meeting.Event.Organizer.Name)))}</p>
            <details><summary>Invite</summary>
            <iframe title="Invite to {Html.Encode(meeting.Subject)}" sandbox loading="lazy" src="/calendar/{Html.Encode(owner.Mail)}/{EventIds.Of(meeting, immutable: true)}"></iframe>
            </details>
            </article>

            """);
    }

    private static IEnumerable<string> Marks(EventInstance meeting)
    {
        if (meeting.Event.IsCancelled) { yield return "cancelled"; }

        if (meeting.Event.Sensitivity is Sensitivity.Private) { yield return "private"; }

        if (meeting.Event.JoinUrl is not null) { yield return "online"; }

        if (meeting.Event.Recurrence is not null) { yield return "recurring"; }
    }
}
