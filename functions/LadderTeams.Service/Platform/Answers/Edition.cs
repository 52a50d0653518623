using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace LadderTeams.Service.Platform.Answers;

/// <summary>Says which edition of an answer goes out, so that nobody is sent what they have.</summary>
internal static class Edition
{
    /// <summary>
    /// Puts the edition into the answer's headers, and tells whether the client has that edition already. The ETag is weak,
    /// because the same answer goes out compressed and not.
    /// </summary>
    public static bool IsKnown(HttpContext context, string version)
    {
        var tag = $"W/\"{version}\"";
        var headers = context.Response.Headers;
        headers.ETag = tag;
        headers.CacheControl = "no-cache";
        headers.Vary = HeaderNames.AcceptEncoding;
        var known = context.Request.Headers.IfNoneMatch;
        return known.Count > 0 && IsAmong(known, EntityTagHeaderValue.Parse(tag));
    }

    private static bool IsAmong(StringValues known, EntityTagHeaderValue tag) =>
        EntityTagHeaderValue.TryParseList(known, out var tags)
        && tags.Any(other => other.Equals(EntityTagHeaderValue.Any) || other.Compare(tag, useStrongComparison: false));
}
