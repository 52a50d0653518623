using Azure;

namespace LadderTeams.Service.Storage;

internal enum TableTransactionActionType
{
    Add,
    UpdateMerge,
    UpdateReplace,
    UpsertMerge,
    UpsertReplace,
    Delete,
}

/// <summary>One write of a transaction.</summary>
/// <param name="ETag">The version that an update or a delete is of; <see cref="ETag.All"/> for any. The others have none.</param>
internal sealed record TableTransactionAction(TableTransactionActionType ActionType, TableEntity Entity, ETag ETag = default);
