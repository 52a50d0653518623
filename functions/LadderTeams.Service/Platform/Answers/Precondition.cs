using System.Globalization;
using Microsoft.Net.Http.Headers;

namespace LadderTeams.Service.Platform.Answers;

/// <summary>What the client saw before it wrote. A write without it could undo what was done elsewhere meanwhile.</summary>
internal static class Precondition
{
    public const string Rule = "Send If-Match with the number that you saw, in quotes, or If-None-Match: * for what is new.";

    /// <param name="seen">The number of what the client saw; null when it is to be new.</param>
    public static bool TryRead(HttpRequest request, out int? seen)
    {
        seen = null;
        if (request.Headers.IfMatch is [{ } match])
        {
            if (!EntityTagHeaderValue.TryParse(match, out var tag) || tag.IsWeak || !int.TryParse(tag.Tag.AsSpan().Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out var number)) { return false; }

            seen = number;
            return true;
        }

        return request.Headers.IfNoneMatch is ["*"];
    }
}
