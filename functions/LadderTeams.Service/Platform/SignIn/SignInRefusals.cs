using LadderTeams.Service.Platform.Answers;

namespace LadderTeams.Service.Platform.SignIn;

/// <summary>Why a token lets nobody in. None says what the token holds.</summary>
internal static class SignInRefusals
{
    public static Refusal TokenMissing { get; } = new(401, "token_missing", "Sign in first: the request carries no bearer token.");

    public static Refusal TokenTooLarge { get; } = new(401, "token_too_large", "The token is larger than any that is issued for this service.");

    public static Refusal TokenMalformed { get; } = new(401, "token_malformed", "The token cannot be read.");

    public static Refusal TokenAlgorithm { get; } = new(401, "token_algorithm", "The token is not signed with RS256.");

    public static Refusal TokenHeader { get; } = new(401, "token_header", "The token's header asks for what is never done, such as to take a key from the token.");

    public static Refusal TokenKeyMissing { get; } = new(401, "token_key_missing", "The token does not say which key it is signed with.");

    public static Refusal TokenKeyUnknown { get; } = new(401, "token_key_unknown", "The token is signed with a key that its tenant does not have.");

    public static Refusal TokenSignature { get; } = new(401, "token_signature", "The token is not signed with the key that it names.");

    public static Refusal TokenTenant { get; } = new(401, "token_tenant", "People of that tenant cannot sign in here.");

    public static Refusal TokenIssuer { get; } = new(401, "token_issuer", "The token is not issued by who issues tokens for its tenant.");

    public static Refusal TokenAudience { get; } = new(401, "token_audience", "The token is meant for another service.");

    public static Refusal TokenExpired { get; } = new(401, "token_expired", "The token has expired, or does not say when it does.");

    public static Refusal TokenNotYetValid { get; } = new(401, "token_not_yet_valid", "The token is not valid yet.");

    public static Refusal TokenAppOnly { get; } = new(401, "token_app_only", "The token is an app's own, and people alone are let in.");

    public static Refusal TokenScope { get; } = new(401, "token_scope", "The token does not let an app act for its person here.");

    public static Refusal TokenPerson { get; } = new(401, "token_person", "The token does not say who the person is.");

    public static Refusal Unavailable { get; } = new(503, "sign_in_unavailable", "Nobody can be signed in: the keys that prove tokens cannot be fetched. Try again in a moment.");

    public static IReadOnlyList<Refusal> OfTokens { get; } =
    [
        TokenMissing, TokenTooLarge, TokenMalformed, TokenAlgorithm, TokenHeader, TokenKeyMissing, TokenKeyUnknown, TokenSignature,
        TokenTenant, TokenIssuer, TokenAudience, TokenExpired, TokenNotYetValid, TokenAppOnly, TokenScope, TokenPerson,
    ];

    public static Refusal OwnerRequired { get; } = new(403, "owner_required", "Only a ladder owner may do this.");
}
