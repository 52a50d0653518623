using LadderTeams.Service.Growth.Items;

namespace LadderTeams.Service.OneOnOnes.Meetings.Finding;

/// <param name="Person">With whom the 1:1s are, by the directory: the one who is not the manager.</param>
/// <param name="Part">Which of the two the caller is.</param>
internal sealed record FoundSeriesResponse(string Person, string Series, Participant Part);

internal sealed record SeriesListResponse(IReadOnlyList<SeriesResponse> Series);

/// <param name="Organizer">The manager who turned it on, by the directory.</param>
internal sealed record SeriesResponse(string Series, string Organizer);
