using LadderTeams.Core.OneOnOnes.Invites;
using LadderTeams.Core.OneOnOnes.Recognition;

namespace LadderTeams.Core.OneOnOnes.Agendas;

/// <summary>A series as it was just read from its organizer's calendar.</summary>
/// <param name="Verdict">By the team of now.</param>
/// <param name="Mark">Null when the event has none.</param>
public sealed record SeenInvite(SeriesVerdict Verdict, Invite Invite, AgendaMark? Mark);
