using Azure;
using LadderTeams.Core.Assessments;
using LadderTeams.Core.OneOnOnes.Agendas;
using LadderTeams.Core.OneOnOnes.Recognition;

namespace LadderTeams.Service.OneOnOnes.Series;

/// <summary>What is kept of a series of somebody's calendar. Neither its subject nor a word of its invite is.</summary>
/// <param name="EventId">In the organizer's calendar.</param>
/// <param name="WithAddresses">The report's, as the directory had them last.</param>
internal sealed record KeptSeries(string Tenant, SeriesReference Reference, string EventId, ValueList<string> WithAddresses, SeriesAgenda Agenda)
{
    /// <summary>Null for a meeting that is not online, or whose chat its address does not tell.</summary>
    public string? JoinAddress { get; init; }

    /// <summary>The version of the event that is known: nothing happened to it as long as the calendar shows this one.</summary>
    public string? SeenVersion { get; init; }

    /// <summary>The version that our last write replaced. Who is shown it afterwards is shown the past.</summary>
    public string? ReplacedVersion { get; init; }

    /// <summary>When the outcome became what it is.</summary>
    public DateTimeOffset OutcomeAt { get; init; }

    /// <summary>The version of the row; default for one that is not stored yet.</summary>
    public ETag Version { get; init; }

    public MeetingChat? Chat => MeetingChat.OfJoinAddress(JoinAddress);

    public KnownPerson With => KnownPerson.From(Reference.With, [.. WithAddresses]);

    public KeptSeries After(SeriesAgenda agenda, DateTimeOffset now) =>
        this with { Agenda = agenda, OutcomeAt = agenda.Outcome == Agenda.Outcome && Version != default ? OutcomeAt : now };
}
