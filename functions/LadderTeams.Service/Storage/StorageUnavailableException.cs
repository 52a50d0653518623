using Azure;

namespace LadderTeams.Service.Storage;

/// <summary>
/// The store did not answer, or cannot say what became of a write. A single write, and a transaction, was done as a whole or
/// not at all: read before you write again.
/// </summary>
/// <param name="status">What the store answered last; 0 when it did not answer.</param>
/// <param name="retryAfter">When it is worth another try.</param>
internal sealed class StorageUnavailableException(int status, string message, TimeSpan retryAfter, Exception? innerException)
    : RequestFailedException(status, message, Code, innerException)
{
    public const string Code = "storage_unavailable";

    public TimeSpan RetryAfter { get; } = retryAfter;
}
