using Azure;
using LadderTeams.Core.Assessments;
using LadderTeams.Core.OneOnOnes.Agendas;
using LadderTeams.Core.OneOnOnes.Recognition;
using LadderTeams.Service.OneOnOnes.Series;

namespace LadderTeams.Service.OneOnOnes.Mailboxes;

/// <summary>Of a manager's calendar: how far it was read, and who tells what happens there.</summary>
/// <param name="Addresses">The manager's, as the directory had them last.</param>
internal sealed record MailboxState(string Tenant, PersonId Owner, ValueList<string> Addresses)
{
    /// <summary>Where the changes since are; null to begin anew.</summary>
    public string? DeltaLink { get; init; }

    /// <summary>Where what is read of the calendar ends.</summary>
    public DateTimeOffset? WindowUntil { get; init; }

    /// <summary>Null before the first time.</summary>
    public DateTimeOffset? ReadAt { get; init; }

    public string? Subscription { get; init; }

    public DateTimeOffset? SubscribedUntil { get; init; }

    /// <summary>What each notification shows; null before there is a subscription.</summary>
    public string? Secret { get; init; }

    /// <summary>The series and the versions of them that are known, in words of <see cref="WatchWord"/>: what tells of nothing else wakes nobody.</summary>
    public ValueList<string> Watched { get; init; } = [];

    /// <summary>How many series wait for other prompts.</summary>
    public int Following { get; init; }

    /// <summary>How many series have which outcome.</summary>
    public IReadOnlyDictionary<AgendaOutcome, int> Outcomes { get; init; } = new Dictionary<AgendaOutcome, int>();

    public MailboxTrouble Trouble { get; init; }

    /// <summary>The version of the row; default for one that is not stored yet.</summary>
    public ETag Version { get; init; }

    public KnownPerson Manager => KnownPerson.From(Owner, [.. Addresses]);

    /// <param name="series">All that are kept of the calendar.</param>
    public MailboxState Showing(IReadOnlyCollection<KeptSeries> series) => this with
    {
        Watched = [.. series.Where(one => !one.Agenda.IsFrozen).Select(one => WatchWord.Of(one.EventId, one.SeenVersion ?? ""))],
        Following = series.Count(one => one.Agenda.FollowsPrompts),
        Outcomes = series.CountBy(one => one.Agenda.Outcome).ToDictionary(),
    };

    /// <summary>Whether what happened to an event is news: it is of a series that is on, and not what was seen or done here.</summary>
    /// <param name="told">A word of <see cref="WatchWord"/>.</param>
    public bool IsNews(string told) => Watched.Any(watched => WatchWord.AreOfOneEvent(watched, told)) && !Watched.Contains(told);
}

/// <summary>Why a calendar cannot be followed.</summary>
internal enum MailboxTrouble
{
    None,

    /// <summary>The tenant does not let the service in without a person.</summary>
    NotPermitted,

    /// <summary>There is no such mailbox, or not any more.</summary>
    NoMailbox,

    /// <summary>Graph asks for patience, or fails.</summary>
    Busy,

    /// <summary>Graph answers what cannot be used.</summary>
    Unreadable,
}
