using LadderTeams.Local.Tenant.Calendars.Answering.Delta;
using LadderTeams.Local.Tenant.Calendars.Keeping;
using LadderTeams.Local.Tenant.Graph;
using LadderTeams.Local.Tenant.People;

namespace LadderTeams.Local.Tenant.Calendars.Answering;

/// <summary>Which answer belongs to which address of a mailbox, and who gets it: a person of her own, a program of all.</summary>
internal sealed class Mailboxes(
    PeopleDirectory people, CalendarDirectory calendars, EventReads reads, EventChanges changes, CalendarDelta delta)
{
    private static readonly string[] ToRead = ["Calendars.Read", "Calendars.ReadWrite"];
    private static readonly string[] ToWrite = ["Calendars.ReadWrite"];

    public GraphAnswer Answer(GraphCaller caller, MailboxPath path, GraphRequest request)
    {
        if (path.Owner is null) { return MailboxErrors.NeedsPerson(); }

        if (path.OwnerIn(people) is not { } owner) { return MailboxErrors.NoSuchUser(path.Owner); }

        return (request.Method, path.Rest) switch
        {
            ("GET", ["events"]) => For(ToRead, () => reads.List(calendars.Of(owner), request)),
            ("GET", ["events", var id]) => For(ToRead, () => reads.One(calendars.Of(owner), id, request)),
            ("PATCH", ["events", var id]) => For(ToWrite, () => changes.Apply(calendars.Of(owner), id, request)),
            ("GET", ["events", var id, "instances"]) => For(ToRead, () => reads.Instances(calendars.Of(owner), id, request)),
            ("GET", ["calendarView"]) => For(ToRead, () => reads.View(calendars.Of(owner), request)),
            ("GET", ["calendarView", "delta" or "delta()" or "microsoft.graph.delta" or "microsoft.graph.delta()"]) => For(ToRead, () => delta.Answer(calendars.Of(owner), request)),
            (_, ["events" or "calendarView"] or ["events", _] or ["events", _, "instances"] or ["calendarView", "delta"]) => GraphErrors.MethodNotAllowed(),
            (_, [.., var last]) => GraphErrors.NoSuchSegment(last),
            _ => GraphErrors.NoSuchSegment(""),
        };

        GraphAnswer For(string[] permissions, Func<GraphAnswer> answer) =>
            caller.MayOneOf(permissions) && (caller.Person is null || caller.Person == owner.Id) ? answer() : MailboxErrors.AccessDenied();
    }
}
