using LadderTeams.Service.Platform.SignIn.Access;
using LadderTeams.Service.Platform.SignIn.Keys;

namespace LadderTeams.Service.Platform.SignIn.Tokens;

/// <summary>Tells whose an access token is.</summary>
internal sealed class TokenValidator(SigningKeys keys, ClaimRules rules, ProvenTokens proven) : SignedTokens<SignedInPerson>(keys)
{
    protected override CheckedToken<SignedInPerson> Check(ReadOnlySpan<byte> token, TokenParts parts, Span<byte> space)
    {
        if (proven.Find(token) is { } known) { return Judge(known); }

        if (TokenSignature.Prove(Keys, parts, space, out var refused) is not { } key) { return Refuse(refused!); }

        Base64UrlText.TryDecode(parts.Payload, space, out var length);
        if (TokenClaims.Read(space[..length]) is not { } claims) { return Refuse(SignInRefusals.TokenMalformed); }

        var signed = new ProvenToken(claims, key);
        var judged = Judge(signed);
        if (judged.Sender is not null) { proven.Add(token, signed); }

        return judged;
    }

    /// <summary>Each time, for time passes and keys are withdrawn.</summary>
    private CheckedToken<SignedInPerson> Judge(ProvenToken signed) =>
        rules.Check(signed.Claims) is { } refused ? Refuse(refused)
        : !Keys.Has(signed.Claims.Tenant!, signed.Key) ? Refuse(SignInRefusals.TokenKeyUnknown)
        : new(null, signed.Person);
}
