using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Diagnostics.Metrics;
using System.Text.Json;

namespace LadderTeams.Service.Platform.Telemetry.Calls;

/// <summary>Measures each request to somebody else, and remembers how the last ones went.</summary>
internal sealed class OutsideCalls(IMeterFactory meters, TimeProvider time)
{
    public const string Duration = "ladder.dependency.duration", Wait = "ladder.dependency.retry.wait";

    private static readonly FrozenDictionary<Dependency, string> Names = Enum.GetValues<Dependency>().ToFrozenDictionary(dependency => dependency, dependency => JsonNamingPolicy.CamelCase.ConvertName($"{dependency}"));

    private static readonly FrozenDictionary<CallOutcome, string> Outcomes = Enum.GetValues<CallOutcome>().ToFrozenDictionary(outcome => outcome, outcome => JsonNamingPolicy.CamelCase.ConvertName($"{outcome}"));

    private readonly Histogram<double> duration = meters.CreateDuration(Duration, "How long others take to answer, or not to.");
    private readonly Histogram<double> wait = meters.CreateDuration(Wait, "How long is waited before others are asked again.");
    private readonly ConcurrentDictionary<Dependency, SeenCalls> seen = new();

    public static string NameOf(Dependency dependency) => Names[dependency];

    /// <summary>Null before the first call.</summary>
    public SeenCalls? Seen(Dependency dependency) => seen.GetValueOrDefault(dependency);

    public long Begin() => time.GetTimestamp();

    public TimeSpan Since(long begun) => time.GetElapsedTime(begun);

    /// <param name="operation">What was asked for, in words from a fixed list.</param>
    /// <param name="begun">From <see cref="Begin"/>.</param>
    public void End(Dependency dependency, string operation, long begun, CallOutcome outcome)
    {
        duration.Record(time.GetElapsedTime(begun).TotalSeconds, new("dependency", Names[dependency]), new("operation", operation), new("outcome", Outcomes[outcome]));
        var now = time.GetUtcNow();
        seen.AddOrUpdate(dependency, _ => SeenCalls.First(outcome, now), (_, before) => before.Then(outcome, now));
    }

    /// <summary>It is asked again after this time.</summary>
    /// <param name="after">How the try before ended.</param>
    public void Retry(Dependency dependency, CallOutcome after, TimeSpan pause) =>
        wait.Record(pause.TotalSeconds, new("dependency", Names[dependency]), new KeyValuePair<string, object?>("outcome", Outcomes[after]));

    /// <summary>What a status of HTTP means to who asked.</summary>
    /// <param name="asksToWait">Whether the answer says when to come back.</param>
    public static CallOutcome OutcomeOf(int status, bool asksToWait) => status switch
    {
        StatusCodes.Status429TooManyRequests => CallOutcome.Throttled,
        StatusCodes.Status503ServiceUnavailable when asksToWait => CallOutcome.Throttled,
        StatusCodes.Status404NotFound or StatusCodes.Status409Conflict or StatusCodes.Status410Gone or StatusCodes.Status412PreconditionFailed => CallOutcome.Ok,
        >= StatusCodes.Status500InternalServerError or StatusCodes.Status424FailedDependency or 0 => CallOutcome.Failed,
        >= StatusCodes.Status400BadRequest => CallOutcome.Refused,
        _ => CallOutcome.Ok,
    };
}
