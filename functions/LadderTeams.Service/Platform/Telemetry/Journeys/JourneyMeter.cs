using System.Collections.Frozen;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Text.Json;

namespace LadderTeams.Service.Platform.Telemetry.Journeys;

/// <summary>Measures how journeys end, and how long they take.</summary>
internal sealed class JourneyMeter(IMeterFactory meters, TimeProvider time)
{
    public const string Instrument = "ladder.journey.duration";

    private static readonly FrozenDictionary<Journey, string> Names = Enum.GetValues<Journey>().ToFrozenDictionary(journey => journey, journey => JsonNamingPolicy.CamelCase.ConvertName($"{journey}"));

    private static readonly FrozenDictionary<JourneyOutcome, string> Outcomes =
        Enum.GetValues<JourneyOutcome>().ToFrozenDictionary(outcome => outcome, outcome => JsonNamingPolicy.CamelCase.ConvertName($"{outcome}"));

    private readonly Histogram<double> duration = meters.CreateDuration(Instrument, "How long it takes to do what somebody came for.");

    public static string NameOf(Journey journey) => Names[journey];

    public long Begin() => time.GetTimestamp();

    /// <param name="begun">From <see cref="Begin"/>.</param>
    /// <param name="code">Why there is no other end, in a word from a fixed list; null when there is nothing to say.</param>
    public void End(Journey journey, long begun, JourneyOutcome outcome, string? code = null)
    {
        var tags = new TagList { { "journey", Names[journey] }, { "outcome", Outcomes[outcome] } };
        if (code is not null) { tags.Add("code", code); }

        duration.Record(time.GetElapsedTime(begun).TotalSeconds, tags);
    }
}
