using System.Net.Http.Headers;

namespace LadderTeams.Service.People.Reading;

/// <summary>Whether a client wants no answer from before, as HTTP has it (RFC 9111, 5.2.1.4).</summary>
internal static class AsksAnew
{
    public static bool Says(string? cacheControl) => CacheControlHeaderValue.TryParse(cacheControl, out var wanted) && wanted is { NoCache: true } or { MaxAge.Ticks: 0 };
}
