namespace LadderTeams.Service.Platform.SignIn.Tokens;

/// <summary>The token that a request carries (RFC 6750).</summary>
internal static class BearerToken
{
    public const string Scheme = "Bearer";

    /// <summary>Null when it carries none; empty when it carries more than one, or nothing where one should be.</summary>
    public static ReadOnlyMemory<char>? In(HttpRequest request)
    {
        var headers = request.Headers.Authorization;
        return headers.Count > 1 ? ReadOnlyMemory<char>.Empty
            : headers is not [{ } header] || !header.StartsWith(Scheme + " ", StringComparison.OrdinalIgnoreCase) ? (ReadOnlyMemory<char>?)null
            : header.AsMemory(Scheme.Length + 1).Trim(' ');
    }
}
