using System.Net.Http.Headers;

namespace LadderTeams.Service.Graph.Sending;

internal static class RetryAfter
{
    /// <summary>Null when there is nothing to wait for.</summary>
    public static TimeSpan? From(RetryConditionHeaderValue? header, DateTimeOffset now) => header switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } when date - now is { Ticks: > 0 } wait => wait,
        _ => null,
    };

    public static TimeSpan? From(string? text, DateTimeOffset now) =>
        RetryConditionHeaderValue.TryParse(text, out var header) ? From(header, now) : null;
}
