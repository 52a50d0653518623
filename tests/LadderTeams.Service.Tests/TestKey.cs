using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace LadderTeams.Service.Tests;

/// <summary>A key that an authority signs tokens with.</summary>
internal sealed class TestKey(string id, int bits = 2048)
{
    /// <summary>Of every tenant that has no key of its own: to make a key takes time.</summary>
    public static TestKey Usual { get; } = new("usual");

    private readonly RSA rsa = RSA.Create(bits);
    private readonly Lock signing = new();

    public string Id => id;

    public RSAParameters PublicKey => rsa.ExportParameters(includePrivateParameters: false);

    /// <summary>As a JWKS document has it.</summary>
    public JsonObject Jwk => new()
    {
        ["kty"] = "RSA",
        ["use"] = "sig",
        ["kid"] = id,
        ["n"] = Base64Url.EncodeToString(PublicKey.Modulus),
        ["e"] = Base64Url.EncodeToString(PublicKey.Exponent),
    };

    public JsonObject Header => new() { ["typ"] = "JWT", ["alg"] = "RS256", ["kid"] = id };

    public string Sign(JsonObject claims) => Sign(Header, claims);

    public string Sign(JsonObject header, JsonObject claims) => Sign(header.ToJsonString(), claims.ToJsonString());

    public string Sign(string header, string claims) => Sign(header, claims, RSASignaturePadding.Pkcs1);

    public string Sign(string header, string claims, RSASignaturePadding padding)
    {
        var signed = $"{Text(header)}.{Text(claims)}";
        lock (signing) { return $"{signed}.{Base64Url.EncodeToString(rsa.SignData(Encoding.ASCII.GetBytes(signed), HashAlgorithmName.SHA256, padding))}"; }
    }

    public static string Text(string part) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(part));
}
