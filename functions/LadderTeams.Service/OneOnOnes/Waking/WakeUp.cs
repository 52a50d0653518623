using LadderTeams.Core.Assessments;

namespace LadderTeams.Service.OneOnOnes.Waking;

/// <summary>When, and what for, a calendar is to be looked at.</summary>
/// <param name="From">Not before that; between the two as soon as others wait for the same.</param>
/// <param name="By">At the latest, whether others wait or not.</param>
/// <param name="Told">What happened there, in words of <see cref="Mailboxes.WatchWord"/>: when all of it is known by then, there is nothing to look at. Null for whatever is there.</param>
internal sealed record WakeUp(DateTimeOffset From, DateTimeOffset By, ValueList<string>? Told)
{
    /// <summary>More than that is a calendar that is worth a look anyway.</summary>
    private const int MostTold = 16;

    /// <summary>As late as the later allows, and as soon as the sooner asks for; for what either was for.</summary>
    public WakeUp With(WakeUp other)
    {
        var from = From > other.From ? From : other.From;
        var by = By < other.By ? By : other.By;
        return new(from, by > from ? by : from, Told is null || other.Told is null || Told.Union(other.Told).ToArray() is not { Length: <= MostTold } both ? null : [.. both]);
    }
}
