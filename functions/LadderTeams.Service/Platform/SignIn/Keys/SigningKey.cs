using System.Collections.Frozen;
using System.Security.Cryptography;
using Microsoft.Extensions.ObjectPool;

namespace LadderTeams.Service.Platform.SignIn.Keys;

/// <summary>The public half of a key that tokens are signed with.</summary>
internal sealed class SigningKey
{
    private const int FewestBits = 2048;
    private const int MostBits = 4096; // a longer one makes each refusal dear

    private readonly byte[] modulus;
    private readonly ObjectPool<RSA> rsas; // one serves one thread at a time

    private SigningKey(string id, RSAParameters parameters, IEnumerable<string> endorsements)
    {
        (Id, modulus, Endorsements) = (id, parameters.Modulus!, endorsements.ToFrozenSet(StringComparer.Ordinal));
        rsas = new DefaultObjectPool<RSA>(new Policy(parameters));
    }

    public string Id { get; }

    /// <summary>The channels that tokens signed with it may speak for. Keys of the Bot Connector have some, and no others do.</summary>
    public IReadOnlySet<string> Endorsements { get; }

    /// <summary>Null for what no key of ours can be.</summary>
    public static SigningKey? From(string id, byte[] modulus, byte[] exponent, IEnumerable<string> endorsements)
    {
        if (modulus.Length is < FewestBits / 8 or > MostBits / 8 || modulus[0] < 0x80 || !IsUsual(exponent)) { return null; }

        var parameters = new RSAParameters { Modulus = modulus, Exponent = exponent };
        try
        {
            using var rsa = RSA.Create(parameters);
            return new(id, parameters, endorsements);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    public bool IsSameAs(SigningKey other) => modulus.AsSpan().SequenceEqual(other.modulus);

    public bool Verify(ReadOnlySpan<byte> data, ReadOnlySpan<byte> signature)
    {
        if (signature.Length != modulus.Length) { return false; }

        var rsa = rsas.Get();
        try
        {
            return rsa.VerifyData(data, signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        }
        finally
        {
            rsas.Return(rsa);
        }
    }

    /// <summary>65537: Entra uses no other, and a small one would let signatures be forged.</summary>
    private static bool IsUsual(byte[] exponent) => exponent is [1, 0, 1];

    private sealed class Policy(RSAParameters parameters) : PooledObjectPolicy<RSA>
    {
        public override RSA Create() => RSA.Create(parameters);

        public override bool Return(RSA obj) => true;
    }
}
