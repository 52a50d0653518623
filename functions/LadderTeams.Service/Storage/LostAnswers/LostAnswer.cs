using Azure;
using LadderTeams.Service.Storage.Wire;

namespace LadderTeams.Service.Storage.LostAnswers;

internal delegate Task<TableEntity?> FindRow(string partitionKey, string rowKey, CancellationToken cancellationToken);

/// <summary>
/// Finds out what became of writes whose first answer was lost and whose repetition was refused. Done: the caller gets the
/// answer that was lost. Not done, another write came first: she gets the refusal. The row does not tell, because others have
/// written over it without a condition, more often than it remembers, or have deleted it: she is told that nobody knows.
/// </summary>
internal sealed class LostAnswer(FindRow find)
{
    private static readonly TimeSpan AtOnce = TimeSpan.FromSeconds(1);

    /// <summary>A version that no row has: what was written has been overwritten since.</summary>
    private static readonly ETag Superseded = new("W/\"datetime'1601-01-01T00%3A00%3A00Z'\"");

    public static bool MayExplain(RequestFailedException refusal) => refusal.Status is 404 or 409 or 412;

    /// <summary>The answer to each of the writes, which were done together or not at all.</summary>
    public async Task<IReadOnlyList<Response>> RecoverAsync(IReadOnlyList<Write> writes, RequestFailedException refusal, CancellationToken cancellationToken)
    {
        foreach (var write in writes)
        {
            var row = await find(write.PartitionKey, write.RowKey, cancellationToken);
            switch (write.FateBy(row))
            {
                case WriteFate.Done:
                    return await AnswersAsync(writes, (write, row), cancellationToken);
                case WriteFate.NotDone:
                    throw refusal;
            }
        }

        throw new StorageUnavailableException(refusal.Status, "The answer to a write was lost, and the store does not tell whether it was done.", AtOnce, refusal);
    }

    private async Task<IReadOnlyList<Response>> AnswersAsync(IReadOnlyList<Write> writes, (Write Write, TableEntity? Row) known, CancellationToken cancellationToken)
    {
        var answers = new List<Response>();
        foreach (var write in writes)
        {
            var row = write == known.Write ? known.Row : write.IsDelete ? null : await find(write.PartitionKey, write.RowKey, cancellationToken);
            answers.Add(WriteResponse.Done(write.IsDelete ? null : VersionMadeBy(write, row)));
        }

        return answers;
    }

    private static ETag VersionMadeBy(Write write, TableEntity? row) => row is not null && row.Read.Marks.Newest == write.Id ? row.ETag : Superseded;
}
