using System.Text.RegularExpressions;
using LadderTeams.Service.Platform.Telemetry;

namespace LadderTeams.Service.Tests.Assessments.Rounds;

/// <summary>All that a client can tell of an answer, but when it was given and under which name the log has it.</summary>
internal static partial class Transcript
{
    public static async Task<string> OfAsync(HttpResponseMessage response)
    {
        var headers = response.Headers.Concat(response.Content.Headers).Where(header => header.Key is not ("Date" or Correlation.Header))
            .Select(header => $"{header.Key}: {string.Join(", ", header.Value)}").Order(StringComparer.Ordinal);
        var body = TraceId().Replace(await response.Content.ReadAsStringAsync(), "");
        return $"{(int)response.StatusCode}\n{string.Join('\n', headers)}\n\n{body}";
    }

    [GeneratedRegex(@",?""traceId"":""[^""]*""")]
    private static partial Regex TraceId();
}
