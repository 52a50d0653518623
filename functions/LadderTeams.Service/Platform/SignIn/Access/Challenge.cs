using System.Globalization;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.SignIn.Tokens;
using Microsoft.Net.Http.Headers;

namespace LadderTeams.Service.Platform.SignIn.Access;

/// <summary>Refuses a request for its token (RFC 6750, 3).</summary>
internal static class Challenge
{
    /// <param name="untilNextTry">When keys that could not be fetched are asked for again.</param>
    public static Task AnswerAsync(HttpContext context, Refusal refusal, TimeSpan untilNextTry)
    {
        if (refusal == SignInRefusals.Unavailable)
        {
            context.Response.Headers.RetryAfter = Math.Max(1, Math.Ceiling(untilNextTry.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        }
        else if (refusal.Status is StatusCodes.Status401Unauthorized)
        {
            context.Response.Headers[HeaderNames.WWWAuthenticate] = $"{BearerToken.Scheme} error=\"invalid_token\"";
        }

        return refusal.With(null).ExecuteAsync(context);
    }
}
