using System.Runtime.InteropServices;
using System.Security.Cryptography;
using LadderTeams.Service.Platform.SignIn.Access;
using LadderTeams.Service.Platform.SignIn.Keys;
using Microsoft.Extensions.Caching.Memory;

namespace LadderTeams.Service.Platform.SignIn.Tokens;

/// <summary>That a text is signed with that key, and what it says. Both stay true; whether they let a person in is asked each time.</summary>
internal sealed record ProvenToken(TokenClaims Claims, SigningKey Key)
{
    /// <summary>Whom the text names, for when it lets that person in.</summary>
    public SignedInPerson Person { get; } = new(Claims.Tenant ?? "", Claims.Person ?? "", Claims.Name, Claims.Roles);
}

/// <summary>Tokens whose signature has been found right, those used last, up to a total size. A person's app sends one token for an hour.</summary>
/// <remarks>
/// A token is known again by the SHA-256 of its whole text. Whoever made another text with the same one would be taken for its person;
/// but a signature of RS256 is over a SHA-256 too, so who could do that could forge the signature itself. No text gets in here that is
/// not rightly signed as it stands.
/// </remarks>
internal sealed class ProvenTokens(long sizeLimit) : IDisposable
{
    /// <summary>Of 10,000 people.</summary>
    public const long UsualSize = 16 * 1024 * 1024;

    private const int CharactersOfHash = SHA256.HashSizeInBytes / sizeof(char);

    /// <summary>What a token takes besides the characters of its claims.</summary>
    private const int BytesBesides = 1_100;

    private static readonly TimeSpan LongestUnused = TimeSpan.FromMinutes(10);

    private readonly MemoryCache kept = new(new MemoryCacheOptions { SizeLimit = sizeLimit, TrackStatistics = true });

    public long Size => kept.GetCurrentStatistics()!.CurrentEstimatedSize!.Value;

    public ProvenToken? Find(ReadOnlySpan<byte> token) => kept.TryGetValue(HashOf(token, stackalloc char[CharactersOfHash]), out ProvenToken? proven) ? proven : null;

    public void Add(ReadOnlySpan<byte> token, ProvenToken proven) => kept.Set(
        HashOf(token, stackalloc char[CharactersOfHash]).ToString(),
        proven,
        new MemoryCacheEntryOptions { Size = BytesBesides + (sizeof(char) * proven.Claims.Characters), SlidingExpiration = LongestUnused });

    public void Dispose() => kept.Dispose();

    /// <summary>As text, which the cache looks up without making a key of it. It is not to be read.</summary>
    private static ReadOnlySpan<char> HashOf(ReadOnlySpan<byte> token, Span<char> hash)
    {
        SHA256.HashData(token, MemoryMarshal.AsBytes(hash));
        return hash;
    }
}
