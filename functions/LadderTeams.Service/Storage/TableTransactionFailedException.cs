using Azure;

namespace LadderTeams.Service.Storage;

/// <summary>One action was refused, so none was done.</summary>
internal sealed class TableTransactionFailedException(int status, string message, string? errorCode, int? failedTransactionActionIndex)
    : RequestFailedException(status, message, errorCode, innerException: null)
{
    /// <summary>Null when the store does not say which action it was.</summary>
    public int? FailedTransactionActionIndex { get; } = failedTransactionActionIndex;
}
