using LadderTeams.Core.OneOnOnes.Invites;

namespace LadderTeams.Core.OneOnOnes.Agendas;

/// <summary>What is to be done next for a series.</summary>
/// <param name="Agenda">What is known of it now.</param>
/// <param name="Write">Null when nothing is to be written.</param>
public sealed record AgendaStep(SeriesAgenda Agenda, AgendaWrite? Write = null);

/// <param name="Invite">As it is to be.</param>
/// <param name="Hash">Of the block in it; null when it is taken out.</param>
public sealed record AgendaWrite(AgendaChange Change, Invite Invite, string? Hash);

public enum AgendaChange
{
    Insert,
    Refresh,
    Remove,
}
