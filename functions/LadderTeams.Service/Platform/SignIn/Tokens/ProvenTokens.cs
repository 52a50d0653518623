using LadderTeams.Service.Platform.SignIn.Keys;
using Microsoft.Extensions.Caching.Memory;

namespace LadderTeams.Service.Platform.SignIn.Tokens;

/// <summary>That this very text is signed with that key, and what it says. Both stay true; whether they let a person in is asked each time.</summary>
internal sealed record ProvenToken(TokenClaims Claims, SigningKey Key);

/// <summary>Tokens whose signature has been found right, those used last, up to a total size. A person's app sends one token for an hour.</summary>
internal sealed class ProvenTokens(long sizeLimit) : IDisposable
{
    /// <summary>Of some thousands of people.</summary>
    public const long UsualSize = 16 * 1024 * 1024;

    /// <summary>A character has two bytes, and what a token says is kept beside it.</summary>
    private const int BytesPerCharacter = 4;

    private static readonly TimeSpan LongestUnused = TimeSpan.FromMinutes(10);

    private readonly MemoryCache kept = new(new MemoryCacheOptions { SizeLimit = sizeLimit, TrackStatistics = true });

    public long Size => kept.GetCurrentStatistics()!.CurrentEstimatedSize!.Value;

    public ProvenToken? Find(string token) => kept.TryGetValue(token, out ProvenToken? proven) ? proven : null;

    public void Add(string token, ProvenToken proven) =>
        kept.Set(token, proven, new MemoryCacheEntryOptions { Size = (long)token.Length * BytesPerCharacter, SlidingExpiration = LongestUnused });

    public void Dispose() => kept.Dispose();
}
