using System.Security.Cryptography;
using System.Text;
using Azure;

namespace LadderTeams.Service.Platform.Idempotency;

/// <summary>What the first request under each key was answered, for <see cref="Lifetime"/>.</summary>
internal interface IIdempotencyRecords
{
    static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    /// <summary>Grants the key to one request at a time. A request that has died with its process holds it for some minutes.</summary>
    /// <param name="requestHash">Of all that makes the request what it is.</param>
    Task<IdempotencyClaim> ClaimAsync(IdempotencyKey key, string requestHash, CancellationToken cancellationToken);

    /// <summary>Without effect when the claim was not held any more.</summary>
    Task RememberAsync(IdempotencyClaim.Granted claim, RememberedAnswer answer, CancellationToken cancellationToken);

    /// <summary>Lets the next request under the key be the first. Without effect when the claim was not held any more.</summary>
    Task ReleaseAsync(IdempotencyClaim.Granted claim, CancellationToken cancellationToken);

    /// <summary>Removes all records of the scope, and all that is known of it.</summary>
    Task ForgetAsync(string scope, CancellationToken cancellationToken);

    /// <summary>Scopes in which records have expired, those of the earliest day first, and not more than <paramref name="most"/>.</summary>
    Task<IReadOnlyList<ExpiredRecords>> FindExpiredAsync(int most, CancellationToken cancellationToken);

    /// <summary>Removes a bounded number. Null when none is left, or what is left to do.</summary>
    Task<ExpiredRecords?> RemoveAsync(ExpiredRecords expired, CancellationToken cancellationToken);
}

/// <param name="Scope">Whose key it is: different people may choose the same one.</param>
internal sealed record IdempotencyKey(string Scope, string Value)
{
    private const int Letters = 32;

    /// <summary>What the write at an address is called that is done under the key: the same each time that it is repeated, and no other's.</summary>
    public string WriteAt(PathString address) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Scope}\n{Value}\n{address}")))[..Letters];
}

/// <param name="Body">Null when it was too large to be kept.</param>
internal sealed record RememberedAnswer(int Status, string? Location, string? ETag, string? ContentType, byte[]? Body);

internal abstract record IdempotencyClaim(string RequestHash)
{
    /// <summary>This request is the first.</summary>
    public sealed record Granted(IdempotencyKey Key, string RequestHash, ETag Version) : IdempotencyClaim(RequestHash);

    /// <summary>The first request is not answered yet.</summary>
    public sealed record InProgress(string RequestHash) : IdempotencyClaim(RequestHash);

    public sealed record Answered(string RequestHash, RememberedAnswer Answer) : IdempotencyClaim(RequestHash);
}

/// <param name="Day">When they expire.</param>
/// <param name="From">Where in the scope to go on; null for its beginning.</param>
internal sealed record ExpiredRecords(DateOnly Day, string Scope, string? From);
