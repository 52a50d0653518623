using LadderTeams.Service.Storage;

namespace LadderTeams.Service.Platform.Idempotency;

/// <summary>How a record lies in its table. A row without a status is a claim.</summary>
internal static class IdempotencyRow
{
    public const string RequestHash = "RequestHash";
    public const string Expires = "Expires";

    private const string HeldUntil = "HeldUntil";
    private const string Status = "Status";
    private const string Location = "Location";
    private const string AnswerETag = "AnswerETag";
    private const string ContentType = "ContentType";
    private const string Body = "Body";

    /// <summary>Longer than the Functions host lets a request take, which is 240 s.</summary>
    private static readonly TimeSpan LongestClaim = TimeSpan.FromMinutes(5);

    public static DateTimeOffset ExpiryOf(DateTimeOffset now) => now + IIdempotencyRecords.Lifetime;

    public static (string Partition, string Row) KeysOf(IdempotencyKey key) => (TableKey.Encode(key.Scope), TableKey.Encode(key.Value));

    public static TableEntity Claim(IdempotencyKey key, string requestHash, DateTimeOffset now)
    {
        var (partition, row) = KeysOf(key);
        return new(partition, row) { { RequestHash, requestHash }, { Expires, ExpiryOf(now) }, { HeldUntil, now + LongestClaim } };
    }

    public static TableEntity Answered(IdempotencyClaim.Granted claim, RememberedAnswer answer, DateTimeOffset now)
    {
        var (partition, row) = KeysOf(claim.Key);
        return new(partition, row)
        {
            { RequestHash, claim.RequestHash },
            { Expires, ExpiryOf(now) },
            { Status, answer.Status },
            { Location, answer.Location },
            { AnswerETag, answer.ETag },
            { ContentType, answer.ContentType },
            { Body, answer.Body?.Length <= TableLimits.BinaryLength ? answer.Body : null },
        };
    }

    /// <summary>Null when the row stands in nobody's way: it has expired, or its request has died.</summary>
    public static IdempotencyClaim? Read(TableEntity row, DateTimeOffset now)
    {
        var hash = row.GetString(RequestHash)!;
        return HasExpired(row, now) ? null
            : row.GetInt32(Status) is { } status ? new IdempotencyClaim.Answered(hash, AnswerIn(row, status))
            : row.GetDateTimeOffset(HeldUntil) > now ? new IdempotencyClaim.InProgress(hash)
            : null;
    }

    public static bool HasExpired(TableEntity row, DateTimeOffset now) => row.GetDateTimeOffset(Expires) <= now;

    private static RememberedAnswer AnswerIn(TableEntity row, int status) =>
        new(status, row.GetString(Location), row.GetString(AnswerETag), row.GetString(ContentType), row.GetBinary(Body));
}
