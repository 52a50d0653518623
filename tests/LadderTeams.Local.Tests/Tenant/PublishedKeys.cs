using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace LadderTeams.Local.Tests.Tenant;

/// <summary>Reads tokens with nothing but the key set that the tenant publishes.</summary>
internal sealed class PublishedKeys
{
    private readonly Dictionary<string, RSAParameters> keys;

    private PublishedKeys(JsonElement set) => keys = set.GetProperty("keys").EnumerateArray().ToDictionary(
        key => key.GetProperty("kid").GetString()!,
        key => new RSAParameters { Modulus = Bytes(key.GetProperty("n").GetString()!), Exponent = Bytes(key.GetProperty("e").GetString()!) });

    public IReadOnlyCollection<string> Ids => keys.Keys;

    /// <param name="address">Of the key set; null for the one that signs people in.</param>
    public static async Task<PublishedKeys> ReadAsync(RunningTenant tenant, string? address = null)
    {
        using var response = await tenant.Http.GetAsync(address ?? tenant.At("discovery/v2.0/keys"));
        return new(await response.JsonAsync());
    }

    public bool Knows(string token) => keys.ContainsKey(KeyOf(token));

    /// <summary>The claims, once the signature is found to be right.</summary>
    public JsonElement Verify(string token)
    {
        var parts = token.Split('.');
        using var rsa = RSA.Create(keys[KeyOf(token)]);
        Assert.Equal(2048, rsa.KeySize);
        Assert.True(rsa.VerifyData(Encoding.ASCII.GetBytes($"{parts[0]}.{parts[1]}"), Bytes(parts[2]), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));
        return Part(parts[1]);
    }

    private static string KeyOf(string token)
    {
        var header = Part(token.Split('.')[0]);
        Assert.Equal("RS256", header.GetProperty("alg").GetString());
        return header.GetProperty("kid").GetString()!;
    }

    private static JsonElement Part(string part)
    {
        using var document = JsonDocument.Parse(Bytes(part));
        return document.RootElement.Clone();
    }

    private static byte[] Bytes(string text) => Base64Url.DecodeFromChars(text);
}
