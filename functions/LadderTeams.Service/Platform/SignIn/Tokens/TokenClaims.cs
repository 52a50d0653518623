using System.Text.Json;
using LadderTeams.Service.Platform.Callers;

namespace LadderTeams.Service.Platform.SignIn.Tokens;

/// <summary>
/// What an access token of Entra says, as far as it is asked for: https://learn.microsoft.com/entra/identity-platform/access-token-claims-reference.
/// Null for what is not said, or in another form than it can have.
/// </summary>
internal sealed record TokenClaims
{
    private static readonly string[] Names = ["tid", "iss", "aud", "ver", "exp", "nbf", "scp", "roles", "idtyp", "oid", "name"];

    public string? Tenant { get; private set; }

    public string? Issuer { get; private set; }

    public string? Audience { get; private set; }

    public string? Version { get; private set; }

    /// <summary>Seconds since 1970, like <see cref="NotBefore"/>.</summary>
    public long? Expires { get; private set; }

    /// <summary>0 when it is not said.</summary>
    public long? NotBefore { get; private set; } = 0;

    /// <summary>What the person lets the app do, with spaces between. Null in a token that is an app's own.</summary>
    public string? Scopes { get; private set; }

    public AppRoles Roles { get; private set; }

    public bool HasRoles { get; private set; }

    /// <summary>"app" or "user", where the app registration asks for it.</summary>
    public string? Kind { get; private set; }

    public string? Person { get; private set; }

    public string? Name { get; private set; }

    /// <summary>How many characters are said of all this.</summary>
    public int Characters => new[] { Tenant, Issuer, Audience, Version, Scopes, Kind, Person, Name }.Sum(text => text?.Length ?? 0);

    /// <summary>Null when it is no JSON object, or one that says something twice.</summary>
    public static TokenClaims? Read(ReadOnlySpan<byte> json)
    {
        var claims = new TokenClaims();
        return JsonMembers.TryRead(json, Names, claims, static (claims, name, ref value) => claims.Take(name, ref value)) ? claims : null;
    }

    private void Take(string name, ref Utf8JsonReader value)
    {
        switch (name)
        {
            case "tid": Tenant = JsonMembers.TextIn(ref value); break;
            case "iss": Issuer = JsonMembers.TextIn(ref value); break;
            case "aud": Audience = JsonMembers.TextIn(ref value); break;
            case "ver": Version = JsonMembers.TextIn(ref value); break;
            case "exp": Expires = JsonMembers.NumberIn(ref value); break;
            case "nbf": NotBefore = JsonMembers.NumberIn(ref value); break;
            case "scp": Scopes = JsonMembers.TextIn(ref value); break;
            case "roles": TakeRoles(ref value); break;
            case "idtyp": Kind = JsonMembers.TextIn(ref value) ?? ""; break;
            case "oid": Person = JsonMembers.TextIn(ref value); break;
            case "name": Name = JsonMembers.TextIn(ref value); break;
        }
    }

    private void TakeRoles(ref Utf8JsonReader value)
    {
        if (value.TokenType is not JsonTokenType.StartArray) { return; }

        while (value.Read() && value.TokenType is not JsonTokenType.EndArray)
        {
            HasRoles = true;
            if (JsonMembers.TextIn(ref value) is { } role) { Roles |= AppRole.From(role); }
            else { value.Skip(); }
        }
    }
}
