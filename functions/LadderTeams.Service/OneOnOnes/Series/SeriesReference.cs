using LadderTeams.Core.Assessments;

namespace LadderTeams.Service.OneOnOnes.Series;

/// <summary>Whose series it is, and with which report.</summary>
internal sealed record SeriesReference(string Key, PersonId Organizer, PersonId With)
{
    /// <summary>The row that leads here from the series' chat; null when none is known to.</summary>
    public string? ChatRow { get; init; }
}
