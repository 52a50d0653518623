using System.Text;
using System.Text.Json;

namespace LadderTeams.Service.Platform.SignIn.Keys;

/// <summary>The keys of a JWKS document (RFC 7517) that can have signed a token: RSA, for signatures, long enough.</summary>
internal sealed class KeySet
{
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 8, AllowDuplicateProperties = false };

    private readonly Dictionary<string, SigningKey>.AlternateLookup<ReadOnlySpan<char>> byId;

    private KeySet(Dictionary<string, SigningKey> keys) => byId = keys.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Null when it is no such document, or has no key that can be used.</summary>
    public static KeySet? Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Strict);
            if (document.RootElement.ValueKind is not JsonValueKind.Object || !document.RootElement.TryGetProperty("keys", out var keys)
                || keys.ValueKind is not JsonValueKind.Array) { return null; }

            var usable = new Dictionary<string, SigningKey>(StringComparer.Ordinal);
            foreach (var key in keys.EnumerateArray().Select(KeyIn).OfType<SigningKey>()) { usable.TryAdd(key.Id, key); }

            return usable.Count == 0 ? null : new(usable);
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException) // the latter for text that is no Unicode
        {
            return null;
        }
    }

    /// <summary>Where OpenID metadata says that keys are; null when it does not.</summary>
    public static Uri? AddressIn(ReadOnlyMemory<byte> metadata)
    {
        try
        {
            using var document = JsonDocument.Parse(metadata, Strict);
            return Uri.TryCreate(TextOf(document.RootElement, "jwks_uri"), UriKind.Absolute, out var address) ? address : null;
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException) // the latter for text that is no Unicode
        {
            return null;
        }
    }

    public SigningKey? Find(ReadOnlySpan<char> id) => byId.TryGetValue(id, out var key) ? key : null;

    private static SigningKey? KeyIn(JsonElement key) =>
        TextOf(key, "kty") is "RSA" && TextOf(key, "use") is "sig" && TextOf(key, "alg") is null or "RS256"
        && TextOf(key, "kid") is { Length: > 0 } id && BytesOf(key, "n") is { } modulus && BytesOf(key, "e") is { } exponent
            ? SigningKey.From(id, modulus, exponent, EndorsementsOf(key))
            : null;

    private static string? TextOf(JsonElement key, string name) =>
        key.ValueKind is JsonValueKind.Object && key.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String ? value.GetString() : null;

    private static IEnumerable<string> EndorsementsOf(JsonElement key) =>
        key.TryGetProperty("endorsements", out var channels) && channels.ValueKind is JsonValueKind.Array
            ? channels.EnumerateArray().Where(channel => channel.ValueKind is JsonValueKind.String).Select(channel => channel.GetString()!)
            : [];

    private static byte[]? BytesOf(JsonElement key, string name)
    {
        if (TextOf(key, name) is not { Length: > 0 } text) { return null; }

        var bytes = Encoding.UTF8.GetBytes(text);
        return Base64UrlText.TryDecode(bytes, bytes, out var length) ? bytes[..length] : null;
    }
}
