using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LadderTeams.Local.Tenant.Keys;

/// <summary>JSON Web Tokens in their compact form, signed with RS256.</summary>
internal static class Jwt
{
    private const int Longest = 16 * 1024;

    public static string Sign(JsonObject claims, SigningKey key)
    {
        var header = new JsonObject { ["typ"] = "JWT", ["alg"] = "RS256", ["kid"] = key.Id };
        var signed = $"{Encode(header)}.{Encode(claims)}";
        return $"{signed}.{Base64Url.EncodeToString(key.Sign(Encoding.ASCII.GetBytes(signed)))}";
    }

    /// <summary>Null for what no published key has signed.</summary>
    public static JsonObject? Verify(string token, KeyRing keys)
    {
        if (token.Length > Longest || token.Split('.') is not [var header, var claims, var signature]) { return null; }

        try
        {
            return Decode(header) is { } head && TextOf(head, "alg") == "RS256" && !head.ContainsKey("crit")
                && TextOf(head, "kid") is { } id && keys.Find(id) is { } key
                && key.HasSigned(Encoding.ASCII.GetBytes($"{header}.{claims}"), Base64Url.DecodeFromChars(signature)) ? Decode(claims) : null;
        }
        catch (Exception failure) when (failure is FormatException or JsonException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Null when there is no such claim, or it is no text.</summary>
    public static string? TextOf(JsonObject claims, string name) =>
        claims[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    /// <summary>Whether the token is within its time. Its clock is that of this process.</summary>
    public static bool IsCurrent(JsonObject claims, DateTimeOffset now) =>
        NumberOf(claims, "nbf") <= now.ToUnixTimeSeconds() && now.ToUnixTimeSeconds() < NumberOf(claims, "exp");

    private static long? NumberOf(JsonObject claims, string name) =>
        claims[name] is JsonValue value && value.TryGetValue<long>(out var number) ? number : null;

    private static string Encode(JsonObject part) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(part.ToJsonString()));

    private static JsonObject? Decode(string part) => JsonNode.Parse(Base64Url.DecodeFromChars(part)) as JsonObject;
}
