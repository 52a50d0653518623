using Azure;
using LadderTeams.Service.Storage;

namespace LadderTeams.Service.Tests.Storage;

[Collection(Azurite.Collection)]
public sealed class TableClientTests(Azurite azurite)
{
    private static CancellationToken None => CancellationToken.None;

    [Fact]
    public async Task What_is_inserted_is_read_with_its_version()
    {
        var table = await azurite.TableAsync();

        var written = await table.AddEntityAsync(new("p", "r") { ["Text"] = "one" }, None);

        var read = (await table.GetEntityAsync("p", "r", None)).Value;
        Assert.Equal("one", read.GetString("Text"));
        Assert.Equal(["Text"], read.Keys);
        Assert.Equal(written.Headers.ETag, read.ETag);
        Assert.NotNull(read.Timestamp);
    }

    [Fact]
    public async Task What_is_not_there_is_null_or_404()
    {
        var table = await azurite.TableAsync();

        var none = await table.GetEntityIfExistsAsync("p", "r", None);
        var refusal = await Assert.ThrowsAsync<RequestFailedException>(() => table.GetEntityAsync("p", "r", None));

        Assert.False(none.HasValue);
        Assert.Equal((404, TableErrorCode.ResourceNotFound), (refusal.Status, refusal.ErrorCode));
    }

    [Fact]
    public async Task A_missing_table_is_not_a_missing_row()
    {
        var table = azurite.Client().GetTableClient("missing");

        var refusal = await Assert.ThrowsAsync<RequestFailedException>(() => table.GetEntityIfExistsAsync("p", "r", None));

        Assert.Equal((404, TableErrorCode.TableNotFound), (refusal.Status, refusal.ErrorCode));
    }

    [Fact]
    public async Task A_row_is_inserted_once()
    {
        var table = await azurite.TableAsync();
        await table.AddEntityAsync(new("p", "r") { ["Text"] = "one" }, None);

        var refusal = await Assert.ThrowsAsync<RequestFailedException>(() => table.AddEntityAsync(new("p", "r") { ["Text"] = "two" }, None));

        Assert.Equal((409, TableErrorCode.EntityAlreadyExists), (refusal.Status, refusal.ErrorCode));
        Assert.Equal("one", (await table.GetEntityAsync("p", "r", None)).Value.GetString("Text"));
    }

    [Theory]
    [InlineData("Merge", "one", "two")]
    [InlineData("Replace", null, "two")]
    public async Task An_upsert_merges_or_replaces(string mode, string? first, string second)
    {
        var table = await azurite.TableAsync();
        await table.UpsertEntityAsync(new("p", "r") { ["First"] = "one" }, Enum.Parse<TableUpdateMode>(mode), None);

        await table.UpsertEntityAsync(new("p", "r") { ["Second"] = "two" }, Enum.Parse<TableUpdateMode>(mode), None);

        var read = (await table.GetEntityAsync("p", "r", None)).Value;
        Assert.Equal((first, second), (read.GetString("First"), read.GetString("Second")));
    }

    [Theory]
    [InlineData("Merge", "one", "two")]
    [InlineData("Replace", null, "two")]
    public async Task An_update_of_the_version_that_is_there_merges_or_replaces(string mode, string? first, string second)
    {
        var table = await azurite.TableAsync();
        await table.AddEntityAsync(new("p", "r") { ["First"] = "one" }, None);
        var version = (await table.GetEntityAsync("p", "r", None)).Value.ETag;

        var written = await table.UpdateEntityAsync(new("p", "r") { ["Second"] = "two" }, version, Enum.Parse<TableUpdateMode>(mode), None);

        var read = (await table.GetEntityAsync("p", "r", None)).Value;
        Assert.Equal((first, second), (read.GetString("First"), read.GetString("Second")));
        Assert.Equal(written.Headers.ETag, read.ETag);
    }

    [Fact]
    public async Task An_update_or_delete_of_an_older_version_is_refused_and_changes_nothing()
    {
        var table = await azurite.TableAsync();
        var old = (await table.AddEntityAsync(new("p", "r") { ["Text"] = "one" }, None)).Headers.ETag!.Value;
        await table.UpsertEntityAsync(new("p", "r") { ["Text"] = "two" }, TableUpdateMode.Replace, None);

        var update = await Assert.ThrowsAsync<RequestFailedException>(() => table.UpdateEntityAsync(new("p", "r") { ["Text"] = "three" }, old, TableUpdateMode.Replace, None));
        var delete = await Assert.ThrowsAsync<RequestFailedException>(() => table.DeleteEntityAsync("p", "r", old, None));

        Assert.Equal((412, TableErrorCode.UpdateConditionNotSatisfied), (update.Status, update.ErrorCode));
        Assert.Equal((412, TableErrorCode.UpdateConditionNotSatisfied), (delete.Status, delete.ErrorCode));
        Assert.Equal("two", (await table.GetEntityAsync("p", "r", None)).Value.GetString("Text"));
    }

    [Fact]
    public async Task An_update_of_what_is_not_there_is_refused()
    {
        var table = await azurite.TableAsync();

        var refusal = await Assert.ThrowsAsync<RequestFailedException>(() => table.UpdateEntityAsync(new("p", "r"), ETag.All, TableUpdateMode.Replace, None));

        Assert.Equal(404, refusal.Status);
    }

    [Fact]
    public async Task An_update_or_delete_says_which_version_it_means()
    {
        var table = await azurite.TableAsync();
        await table.AddEntityAsync(new("p", "r"), None);

        await Assert.ThrowsAsync<ArgumentException>(() => table.UpdateEntityAsync(new("p", "r"), default, TableUpdateMode.Replace, None));
        await Assert.ThrowsAsync<ArgumentException>(() => table.DeleteEntityAsync("p", "r", default, None));
        await Assert.ThrowsAsync<ArgumentException>(() => table.SubmitTransactionAsync([new(TableTransactionActionType.Delete, new("p", "r"))], None));
    }

    [Fact]
    public async Task A_delete_of_the_version_that_is_there_removes_the_row_and_another_finds_none()
    {
        var table = await azurite.TableAsync();
        var version = (await table.AddEntityAsync(new("p", "r"), None)).Headers.ETag!.Value;

        var first = await table.DeleteEntityAsync("p", "r", version, None);
        var second = await table.DeleteEntityAsync("p", "r", ETag.All, None);

        Assert.Equal((204, 404), (first.Status, second.Status));
        Assert.False((await table.GetEntityIfExistsAsync("p", "r", None)).HasValue);
    }

    [Fact]
    public async Task Writers_who_race_lose_no_increment()
    {
        var table = await azurite.TableAsync();
        await table.AddEntityAsync(new("p", "counter") { ["Count"] = 0 }, None);

        await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Counter.IncrementAsync(table, times: 25)));

        Assert.Equal(400, (await table.GetEntityAsync("p", "counter", None)).Value.GetInt32("Count"));
    }

    [Fact]
    public async Task Each_operation_is_one_request_and_a_table_is_created_once()
    {
        var sent = new SentRequests();
        var tables = azurite.Client(sent.Watch(new()));
        var name = $"t{Guid.NewGuid():N}";

        await Task.WhenAll(Enumerable.Range(0, 8).Select(async _ => await tables.GetOrCreateTableAsync(name, None)));
        var table = await tables.GetOrCreateTableAsync(name, None);
        await table.AddEntityAsync(new("p", "r"), None);
        await table.GetEntityAsync("p", "r", None);
        await table.QueryAsync(PartitionRange.All("p"), null, null, None).ToListAsync();
        await table.SubmitTransactionAsync([new(TableTransactionActionType.UpsertMerge, new("p", "r"))], None);
        await table.DeleteEntityAsync("p", "r", ETag.All, None);

        const string Account = "/devstoreaccount1/";
        Assert.Equal(
            [
                $"POST {Account}Tables", $"POST {Account}{name}", $"GET {Account}{name}(PartitionKey='p',RowKey='r')", $"GET {Account}{name}()",
                $"POST {Account}$batch", $"DELETE {Account}{name}(PartitionKey='p',RowKey='r')",
            ],
            sent.Lines);
    }

    [Fact]
    public async Task A_table_that_is_there_already_is_taken()
    {
        var name = $"t{Guid.NewGuid():N}";
        await azurite.Client().GetOrCreateTableAsync(name, None);

        var table = await azurite.Client().GetOrCreateTableAsync(name, None);

        await table.AddEntityAsync(new("p", "r"), None);
    }
}
