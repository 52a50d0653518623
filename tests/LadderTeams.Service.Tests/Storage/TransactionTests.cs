using Azure;
using LadderTeams.Service.Storage;

namespace LadderTeams.Service.Tests.Storage;

[Collection(Azurite.Collection)]
public sealed class TransactionTests(Azurite azurite)
{
    private static CancellationToken None => CancellationToken.None;

    [Fact]
    public async Task Every_kind_of_write_is_done_together_and_answered_in_order()
    {
        var table = await azurite.TableAsync();
        foreach (var row in new[] { "merged", "replaced", "deleted" }) { await table.AddEntityAsync(new("p", row) { ["Old"] = "old" }, None); }

        var merged = (await table.GetEntityAsync("p", "merged", None)).Value.ETag;

        var answers = await table.SubmitTransactionAsync(
            [
                new(TableTransactionActionType.Add, new("p", "added") { ["New"] = "new" }),
                new(TableTransactionActionType.UpdateMerge, new("p", "merged") { ["New"] = "new" }, merged),
                new(TableTransactionActionType.UpdateReplace, new("p", "replaced") { ["New"] = "new" }, ETag.All),
                new(TableTransactionActionType.UpsertMerge, new("p", "upserted") { ["New"] = "new" }),
                new(TableTransactionActionType.UpsertReplace, new("p", "also") { ["New"] = "new" }),
                new(TableTransactionActionType.Delete, new("p", "deleted"), ETag.All),
            ],
            None);

        var rows = await table.QueryAsync(PartitionRange.All("p"), null, null, None).ToDictionaryAsync(row => row.RowKey);
        Assert.Equal(["added", "also", "merged", "replaced", "upserted"], rows.Keys.Order());
        Assert.Equal(("old", "new"), (rows["merged"].GetString("Old"), rows["merged"].GetString("New")));
        Assert.Equal((null, "new"), (rows["replaced"].GetString("Old"), rows["replaced"].GetString("New")));
        Assert.Equal(6, answers.Value.Count);
        Assert.Equal(rows["added"].ETag, answers.Value[0].Headers.ETag);
        Assert.Equal(rows["merged"].ETag, answers.Value[1].Headers.ETag);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public async Task One_refused_action_undoes_all_and_is_named(int refused)
    {
        var table = await azurite.TableAsync();
        await table.AddEntityAsync(new("p", "there") { ["Text"] = "before" }, None);
        List<TableTransactionAction> actions =
        [
            new(TableTransactionActionType.Add, new("p", "new")),
            new(TableTransactionActionType.UpsertReplace, new("p", "there") { ["Text"] = "after" }),
        ];
        actions.Insert(refused, new(TableTransactionActionType.UpdateReplace, new("p", "missing"), new ETag("W/\"datetime'2020-01-01T00%3A00%3A00Z'\"")));

        var failure = await Assert.ThrowsAsync<TableTransactionFailedException>(() => table.SubmitTransactionAsync(actions, None));

        Assert.Equal((404, TableErrorCode.ResourceNotFound, refused), (failure.Status, failure.ErrorCode, failure.FailedTransactionActionIndex));
        var row = await table.QueryAsync(PartitionRange.All("p"), null, null, None).SingleAsync();
        Assert.Equal("before", row.GetString("Text"));
    }

    [Fact]
    public async Task A_row_that_is_there_and_an_older_version_are_told_apart()
    {
        var table = await azurite.TableAsync();
        var old = (await table.AddEntityAsync(new("p", "r"), None)).Headers.ETag!.Value;
        await table.UpsertEntityAsync(new("p", "r"), TableUpdateMode.Replace, None);

        var there = await Assert.ThrowsAsync<TableTransactionFailedException>(() => table.SubmitTransactionAsync([new(TableTransactionActionType.Add, new("p", "r"))], None));
        var older = await Assert.ThrowsAsync<TableTransactionFailedException>(() => table.SubmitTransactionAsync([new(TableTransactionActionType.UpdateMerge, new("p", "r"), old)], None));

        Assert.Equal((409, TableErrorCode.EntityAlreadyExists), (there.Status, there.ErrorCode));
        Assert.Equal((412, TableErrorCode.UpdateConditionNotSatisfied), (older.Status, older.ErrorCode));
    }

    [Fact]
    public async Task Transactions_that_race_lose_no_increment()
    {
        var table = await azurite.TableAsync();
        await table.AddEntityAsync(new("p", "counter") { ["Count"] = 0 }, None);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(writer => AppendAsync(table, writer, times: 10)));

        var rows = await table.QueryAsync(PartitionRange.All("p"), null, null, None).ToListAsync();
        Assert.Equal(80, rows.Single(row => row.RowKey == "counter").GetInt32("Count"));
        Assert.Equal(81, rows.Count);
    }

    /// <summary>Each time a row and a count of rows, together.</summary>
    private static async Task AppendAsync(TableClient table, int writer, int times)
    {
        for (var done = 0; done < times;)
        {
            var counter = (await table.GetEntityAsync("p", "counter", None)).Value;
            counter["Count"] = counter.GetInt32("Count") + 1;
            try
            {
                await table.SubmitTransactionAsync(
                    [
                        new(TableTransactionActionType.Add, new("p", TableKey.Encode("event", $"{writer}", $"{done}"))),
                        new(TableTransactionActionType.UpdateReplace, counter, counter.ETag),
                    ],
                    None);
                done++;
            }
            catch (TableTransactionFailedException raced) when (raced.ErrorCode is TableErrorCode.UpdateConditionNotSatisfied)
            {
                // another writer was faster: read again
            }
        }
    }
}
