using LadderTeams.Service.OneOnOnes.Series;

namespace LadderTeams.Service.OneOnOnes.Agendas;

/// <summary>How far a series came.</summary>
/// <param name="Series">As it is kept now; null when it is not any more.</param>
/// <param name="RetryAfter">When it is worth another try; null when nothing is left to try.</param>
internal sealed record WriteEnd(KeptSeries? Series, TimeSpan? RetryAfter);
