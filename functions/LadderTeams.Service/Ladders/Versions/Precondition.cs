using System.Globalization;
using Microsoft.Net.Http.Headers;

namespace LadderTeams.Service.Ladders.Versions;

/// <summary>What the owner saw before they wrote. A write without it could undo what another owner did.</summary>
internal static class Precondition
{
    public const string Rule = "Send If-Match with the number of the version that you saw, in quotes, or If-None-Match: * for a ladder that is new.";

    /// <param name="seen">The number of the version that the owner saw; null when the ladder is to be new.</param>
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
