using LadderTeams.Local.Tenant.Tokens;
using Microsoft.AspNetCore.WebUtilities;

namespace LadderTeams.Local.Tenant.SignIn;

/// <summary>A request for a code, and whether its answer may go where it says.</summary>
internal sealed class AuthorizeRequest
{
    private const int ChallengeLength = 43; // of SHA-256 in base64url
    private readonly IQueryCollection query;

    private AuthorizeRequest(IQueryCollection query) => this.query = query;

    public string Redirect => this["redirect_uri"]!;

    public string Challenge => this["code_challenge"]!;

    public string? Nonce => this["nonce"];

    public string? LoginHint => this["login_hint"];

    public bool AsksAgain => this["prompt"] is "select_account" or "login";

    public bool MayNotAsk => this["prompt"] is "none";

    private string? this[string name] => query[name] is [{ Length: > 0 } value] ? value : null;

    /// <summary>An error when nothing may be sent to the address that it names.</summary>
    public static Outcome<AuthorizeRequest> Read(IQueryCollection query, RegisteredClient client)
    {
        var request = new AuthorizeRequest(query);
        if (query.FirstOrDefault(parameter => parameter.Value.Count > 1).Key is { } twice) { return TokenError.InvalidRequest($"The parameter '{twice}' is there twice."); }

        if (request["client_id"] != $"{client.Id}") { return TokenError.UnknownClient(request["client_id"]); }

        return request["redirect_uri"] is { } redirect && client.IsRedirect(redirect)
            ? request
            : new TokenError("invalid_request", 50011, $"The redirect URI '{request["redirect_uri"]}' specified in the request does not match the redirect URIs configured for the application '{client.Id}'.");
    }

    /// <summary>An error is for the application that asks.</summary>
    public Outcome<RequestedScopes> ReadScopes(RegisteredClient client)
    {
        if (this["response_type"] != "code") { return new TokenError("unsupported_response_type", 700054, "The response_type is not enabled for the application: it is 'code'."); }

        if (this["response_mode"] is not (null or "query" or "fragment")) { return TokenError.InvalidRequest("The response_mode is 'query' or 'fragment'."); }

        if (this["code_challenge_method"] != "S256" || this["code_challenge"] is not { Length: ChallengeLength })
        {
            return new TokenError("invalid_request", 9002325, "Proof Key for Code Exchange is required for cross-origin authorization code redemption, with the method S256.");
        }

        return RequestedScopes.From(this["scope"] ?? "", client) is { } scopes ? scopes : TokenError.UnknownScope(this["scope"]);
    }

    public string AnswerAt(string code) => AnswerAt([new("code", code)]);

    public string AnswerAt(TokenError error) => AnswerAt([new("error", error.Code), new("error_description", error.Description)]);

    private string AnswerAt(IEnumerable<KeyValuePair<string, string?>> answer)
    {
        if (this["state"] is { } state) { answer = answer.Append(new("state", state)); }

        return this["response_mode"] is "fragment"
            ? $"{Redirect}#{QueryString.Create(answer).Value![1..]}"
            : QueryHelpers.AddQueryString(Redirect, answer);
    }
}
