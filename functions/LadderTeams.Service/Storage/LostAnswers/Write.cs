using Azure;

namespace LadderTeams.Service.Storage.LostAnswers;

internal enum WriteFate
{
    Done,
    NotDone,
    Unknown,
}

/// <summary>A write to one row that can be told from every other.</summary>
/// <param name="Id">Null for a delete, which leaves nothing to tell it by.</param>
/// <param name="Replaces">What it replaces if it is done; null when it has no condition.</param>
internal sealed record Write(string PartitionKey, string RowKey, ulong? Id, ulong? Replaces, WriteMarks Marks)
{
    public bool IsDelete => Id is null;

    public static Write Insert(TableEntity entity) => Of(entity, WriteMarks.Nothing, default);

    public static Write Upsert(TableEntity entity) => Of(entity, null, default);

    /// <param name="version">The version that is replaced; any when it is default or <see cref="ETag.All"/>.</param>
    public static Write Update(TableEntity entity, ETag version) =>
        Of(entity, ReplacedBy(version), entity.Read.Version == version ? entity.Read.Marks : default);

    public static Write Delete(string partitionKey, string rowKey, ETag version) =>
        new(partitionKey, rowKey, null, ReplacedBy(version), default);

    public static Write Of(TableTransactionAction action) => action.ActionType switch
    {
        TableTransactionActionType.Add => Insert(action.Entity),
        TableTransactionActionType.UpdateMerge or TableTransactionActionType.UpdateReplace => Update(action.Entity, action.ETag),
        TableTransactionActionType.Delete => Delete(action.Entity.PartitionKey, action.Entity.RowKey, action.ETag),
        _ => Upsert(action.Entity),
    };

    /// <param name="row">The row as it is now; null when it is not there.</param>
    public WriteFate FateBy(TableEntity? row) => row?.Read.Marks switch
    {
        { } marks when Id is { } id && marks.Contains(id) => WriteFate.Done,
        { } marks when Replaces is { } replaced && marks.Contains(replaced) => WriteFate.NotDone, // by another write
        _ => WriteFate.Unknown,
    };

    private static Write Of(TableEntity entity, ulong? replaces, WriteMarks marks)
    {
        var id = WriteMarks.NewId();
        return new(entity.PartitionKey, entity.RowKey, id, replaces, marks.Then(id, replaces));
    }

    private static ulong? ReplacedBy(ETag version) => version == default || version == ETag.All ? null : WriteMarks.Of(version);
}
