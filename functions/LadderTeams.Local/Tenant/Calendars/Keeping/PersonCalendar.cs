using System.Security.Cryptography;
using System.Text;
using LadderTeams.Local.Tenant.Calendars.Events;
using LadderTeams.Local.Tenant.People;

namespace LadderTeams.Local.Tenant.Calendars.Keeping;

/// <summary>A person's calendar with all that it ever was. Its directory has one of them changed at a time.</summary>
internal sealed class PersonCalendar(Person owner)
{
    private readonly List<CalendarState> states = [CalendarState.Empty];
    private int made;
    private (int Reads, int Changes) stale;
    private bool renewsJoinLink;

    public Person Owner => owner;

    public CalendarState Current
    {
        get { lock (states) { return states[^1]; } }
    }

    /// <summary>Counts the changes.</summary>
    public int Version
    {
        get { lock (states) { return states.Count - 1; } }
    }

    /// <summary>Delta tokens that name another one have expired.</summary>
    public string Generation { get; private set; } = Guid.NewGuid().ToString("N")[..8];

    /// <summary>What a token that has expired is refused with.</summary>
    public int ExpiredStatus { get; private set; } = StatusCodes.Status410Gone;

    /// <param name="version">One that <see cref="Version"/> had.</param>
    public CalendarState At(int version)
    {
        lock (states) { return states[version]; }
    }

    public void Become(CalendarState state)
    {
        lock (states) { states.Add(state); }
    }

    /// <summary>The same for the same owner each time that all begins anew.</summary>
    public Guid NextKey() => new(SHA256.HashData(Encoding.UTF8.GetBytes($"{owner.Id}/{++made}")).AsSpan(0, 16));

    /// <param name="status">410, or another one of 40x that Graph is known to answer.</param>
    public void ExpireDeltaTokens(int status = StatusCodes.Status410Gone) => (Generation, ExpiredStatus) = (Guid.NewGuid().ToString("N")[..8], status);

    /// <summary>Has so many reads of one event answer with how the calendar was before its last changes.</summary>
    public void FallBehind(int reads = 1, int changes = 1) => stale = (reads, changes);

    /// <summary>Has the next body that a program writes end in another link to join, which is told of Exchange.</summary>
    public void RenewJoinLink() => renewsJoinLink = true;

    /// <summary>Whether this write is that one.</summary>
    public bool TakeRenewal()
    {
        var renews = renewsJoinLink;
        renewsJoinLink = false;
        return renews;
    }

    /// <summary>Null for what is not there, or was not yet there for a read that is behind.</summary>
    public CalendarEvent? Read(Guid key)
    {
        lock (states)
        {
            if (stale.Reads == 0 || states.Count <= stale.Changes) { return states[^1].Find(key); }

            stale.Reads--;
            return states[^(1 + stale.Changes)].Find(key);
        }
    }
}
