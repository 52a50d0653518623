namespace LadderTeams.Local.Tenant.Tokens;

/// <param name="Api">The service's scope, in the words that it was asked for with.</param>
/// <param name="SignsIn">Whether an id token is wanted.</param>
/// <param name="StaysSignedIn">Whether a refresh token is wanted.</param>
internal sealed record RequestedScopes(string Api, bool SignsIn, bool StaysSignedIn)
{
    private static readonly string[] OfOpenId = ["openid", "profile", "email", "offline_access"];

    public string Granted => SignsIn ? $"{Api} openid profile" : Api;

    /// <summary>Whether the service is called by its client id alone.</summary>
    public bool NamesId(RegisteredClient client) => Api.StartsWith($"{client.Id}/", StringComparison.Ordinal);

    /// <summary>Null unless it names the scope of the service once, and nothing unknown.</summary>
    public static RequestedScopes? From(string text, RegisteredClient client)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Except(OfOpenId).ToList() is [var api] && IsOf(api, client)
            ? new(api, words.Contains("openid"), words.Contains("offline_access"))
            : null;
    }

    private static bool IsOf(string scope, RegisteredClient client) =>
        scope.LastIndexOf('/') is var slash and > 0 && scope[(slash + 1)..] is RegisteredClient.Scope or ".default" && client.IsIdentifier(scope[..slash]);
}
