using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using LadderTeams.Local.Tenant.Keys;
using LadderTeams.Local.Tenant.People;

namespace LadderTeams.Local.Tenant.Tokens;

/// <summary>Writes tokens with the claims that Entra writes into them.</summary>
internal sealed class TokenIssuer(TenantOptions options, TenantAddress address, KeyRing keys, TimeProvider time)
{
    public const string GraphAudience = "https://graph.microsoft.com";

    /// <summary>What <c>idtyp</c> says in the token of a program that acts in its own name.</summary>
    public const string ProgramType = "app";

    private static readonly Guid Program = new("d4a1ab0e-5c5e-4b3e-9d3a-6c6a7e8ff3c1");

    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    /// <summary>For the service, from the tab.</summary>
    public string AccessToken(Person person)
    {
        var claims = OfPerson(person);
        claims["azp"] = $"{options.ClientId}";
        claims["azpacr"] = "0";
        claims["scp"] = RegisteredClient.Scope;
        return Jwt.Sign(claims, keys.Current);
    }

    /// <summary>For the tab itself. It opens nothing.</summary>
    public string IdToken(Person person, string? nonce)
    {
        var claims = OfPerson(person);
        if (nonce is not null) { claims["nonce"] = nonce; }

        return Jwt.Sign(claims, keys.Current);
    }

    /// <summary>For Graph, from the service, in the form of version 1.0 that Graph's tokens have.</summary>
    public string GraphToken(Person person, string scopes)
    {
        var claims = Timed(GraphAudience, address.FirstIssuer, "1.0");
        claims["appid"] = $"{options.ClientId}";
        claims["appidacr"] = "2";
        claims["idtyp"] = "user";
        claims["name"] = person.DisplayName;
        claims["oid"] = $"{person.Id}";
        claims["scp"] = scopes;
        claims["sub"] = Pairwise(person, GraphAudience);
        claims["unique_name"] = person.Mail;
        claims["upn"] = person.Mail;
        return Jwt.Sign(claims, keys.Current);
    }

    /// <summary>For Graph, from the service in its own name.</summary>
    public string ProgramToken(IEnumerable<string> permissions)
    {
        var claims = Timed(GraphAudience, address.FirstIssuer, "1.0");
        claims["app_displayname"] = RegisteredClient.Name;
        claims["appid"] = $"{options.ClientId}";
        claims["appidacr"] = "2";
        claims["idtyp"] = ProgramType;
        claims["oid"] = $"{Program}";
        claims["roles"] = new JsonArray([.. permissions.Select(permission => JsonValue.Create(permission))]);
        claims["sub"] = $"{Program}";
        return Jwt.Sign(claims, keys.Current);
    }

    /// <summary>Says that its holder runs as the identity that Azure gave it.</summary>
    public string WorkloadToken(Guid identity, string audience)
    {
        var claims = Timed(audience, address.Issuer, "2.0");
        claims["oid"] = $"{identity}";
        claims["sub"] = $"{identity}";
        return Jwt.Sign(claims, keys.Current);
    }

    private JsonObject OfPerson(Person person)
    {
        var claims = Timed($"{options.ClientId}", address.Issuer, "2.0");
        claims["name"] = person.DisplayName;
        claims["oid"] = $"{person.Id}";
        claims["preferred_username"] = person.Mail;
        claims["sub"] = Pairwise(person, $"{options.ClientId}");
        if (person.Roles.Count > 0) { claims["roles"] = new JsonArray([.. person.Roles.Select(role => JsonValue.Create(role))]); }

        return claims;
    }

    private JsonObject Timed(string audience, string issuer, string version)
    {
        var now = time.GetUtcNow();
        return new()
        {
            ["aud"] = audience,
            ["iss"] = issuer,
            ["iat"] = now.ToUnixTimeSeconds(),
            ["nbf"] = now.ToUnixTimeSeconds(),
            ["exp"] = (now + Lifetime).ToUnixTimeSeconds(),
            ["rh"] = $"1.{Hash($"{options.TenantId}{audience}")}.",
            ["tid"] = $"{options.TenantId}",
            ["uti"] = RandomText.Next(bytes: 16),
            ["ver"] = version,
        };
    }

    /// <summary>Another one for each audience, so that two services cannot match their people by it.</summary>
    private static string Pairwise(Person person, string audience) => Hash($"{person.Id}{audience}");

    private static string Hash(string text) => Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
