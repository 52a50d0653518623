using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace LadderTeams.Local.Tenant.Keys;

/// <summary>An RSA key for RS256, made anew.</summary>
internal sealed class SigningKey : IDisposable
{
    private const int Bits = 2048;
    private readonly RSA rsa = RSA.Create(Bits);

    public SigningKey() => Id = Base64Url.EncodeToString(SHA256.HashData(rsa.ExportSubjectPublicKeyInfo()).AsSpan(0, 20));

    public string Id { get; }

    public byte[] Sign(byte[] data) => rsa.SignData(data, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);

    public bool HasSigned(byte[] data, byte[] signature) => rsa.VerifyData(data, signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);

    /// <summary>The public half as an entry of a key set.</summary>
    public JsonObject Describe(string issuer)
    {
        var key = rsa.ExportParameters(includePrivateParameters: false);
        return new()
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = Id,
            ["n"] = Base64Url.EncodeToString(key.Modulus),
            ["e"] = Base64Url.EncodeToString(key.Exponent),
            ["issuer"] = issuer,
        };
    }

    public void Dispose() => rsa.Dispose();
}
