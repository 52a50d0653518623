using LadderTeams.Local.Tenant.Graph;
using LadderTeams.Local.Tenant.People;

namespace LadderTeams.Local.Tenant.Calendars.Answering;

/// <summary>Which mailbox an address leads to, and what there.</summary>
/// <param name="Owner">An id or a mail address; null when a program asks for its own.</param>
internal sealed record MailboxPath(string? Owner, IReadOnlyList<string> Rest)
{
    /// <summary>Null for what leads to no mailbox.</summary>
    /// <param name="path">Below the version.</param>
    public static MailboxPath? Read(GraphCaller caller, string path)
    {
        var found = path.Split('/', StringSplitOptions.RemoveEmptyEntries) switch
        {
            ["me", .. var rest] => new MailboxPath(caller.Person is { } person ? $"{person}" : null, rest),
            ["users", var owner, .. var rest] => new(owner, rest),
            _ => null,
        };
        return found is { Rest: ["events" or "calendarView", ..] } ? found : null;
    }

    public Person? OwnerIn(PeopleDirectory people) => Owner is null ? null : people.Find(Owner);
}
