using System.Text.Json.Serialization;

namespace LadderTeams.Service.Assessments.Rounds.Requests;

/// <param name="TargetLevel">By any name that the ladder knows it by; so is the current one.</param>
/// <param name="CurrentLevel">Null when nobody has set it.</param>
/// <param name="Version">Of the ladder; the current one when it is left out.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record OpenRoundRequest(string Ladder, DateOnly Start, DateOnly End, string TargetLevel, string? CurrentLevel = null, int? Version = null);

/// <param name="From">The id of an earlier round.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record CarryOverRequest(string From);

/// <param name="Summary">The manager's last word.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record SignOffRequest(string Summary);
