namespace LadderTeams.Service.OneOnOnes.Waking;

/// <summary>When a calendar is to be looked at.</summary>
/// <param name="From">Not before that; between the two as soon as others wait for the same.</param>
/// <param name="By">At the latest, whether others wait or not.</param>
internal readonly record struct WakingTime(DateTimeOffset From, DateTimeOffset By)
{
    /// <summary>As late as the later allows, and as soon as the sooner asks for.</summary>
    public WakingTime With(WakingTime other)
    {
        var from = From > other.From ? From : other.From;
        var by = By < other.By ? By : other.By;
        return new(from, by > from ? by : from);
    }
}
