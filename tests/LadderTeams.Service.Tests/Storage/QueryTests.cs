using LadderTeams.Service.Storage;

namespace LadderTeams.Service.Tests.Storage;

[Collection(Azurite.Collection)]
public sealed class QueryTests(Azurite azurite)
{
    private static CancellationToken None => CancellationToken.None;

    [Fact]
    public async Task Thousands_of_rows_come_page_by_page_each_once_and_in_order()
    {
        const int Rows = 2_500;
        var sent = new SentRequests();
        var table = await azurite.TableAsync(sent.Watch(new()));
        await FillAsync(table, "p", Rows);
        await FillAsync(table, "q", 50);
        sent.Clear();

        var read = await table.QueryAsync(PartitionRange.All("p"), null, null, None).ToListAsync();

        Assert.Equal(Enumerable.Range(0, Rows).Select(Key), read.Select(row => row.RowKey));
        Assert.Equal(3, sent.Lines.Count);
    }

    [Fact]
    public async Task A_page_has_the_size_that_is_asked_for_and_its_token_leads_to_the_next_one()
    {
        var table = await azurite.TableAsync();
        await FillAsync(table, "p", 25);

        var pages = await table.QueryAsync(PartitionRange.All("p"), 10, null, None).AsPages().ToListAsync();
        var second = await table.QueryAsync(PartitionRange.All("p"), 10, null, None).AsPages(pages[0].ContinuationToken).FirstAsync();
        var hinted = await table.QueryAsync(PartitionRange.All("p"), 10, null, None).AsPages(null, 25).FirstAsync();

        Assert.Equal([10, 10, 5], pages.Select(page => page.Values.Count));
        Assert.Null(pages[2].ContinuationToken);
        Assert.Equal(pages[1].Values.Select(row => row.RowKey), second.Values.Select(row => row.RowKey));
        Assert.Equal(25, hinted.Values.Count);
    }

    [Fact]
    public async Task A_token_of_another_partition_leads_out_of_no_partition()
    {
        var table = await azurite.TableAsync();
        await FillAsync(table, "mine", 5);
        await FillAsync(table, "other", 5);
        var token = (await table.QueryAsync(PartitionRange.All("other"), 2, null, None).AsPages().FirstAsync()).ContinuationToken;

        var rows = (await table.QueryAsync(PartitionRange.All("mine"), 2, null, None).AsPages(token).ToListAsync()).SelectMany(page => page.Values);

        Assert.All(rows, row => Assert.Equal("mine", row.PartitionKey));
    }

    [Fact]
    public async Task A_range_has_its_first_key_and_not_its_last()
    {
        var table = await azurite.TableAsync();
        await FillAsync(table, "p", 10);

        Assert.Equal([Key(3), Key(4)], await KeysAsync(table, PartitionRange.Between("p", Key(3), Key(5))));
        Assert.Equal([Key(8), Key(9)], await KeysAsync(table, PartitionRange.Between("p", Key(8), null)));
        Assert.Equal([Key(0)], await KeysAsync(table, PartitionRange.Between("p", null, Key(1))));
    }

    [Fact]
    public async Task A_prefix_finds_what_begins_with_it_and_nothing_else()
    {
        var table = await azurite.TableAsync();
        string[] keys = [TableKey.Encode("a"), TableKey.Encode("a", "1"), TableKey.Encode("a", "2"), TableKey.Encode("a-b", "1"), TableKey.Encode("ab", "1")];
        foreach (var key in keys) { await table.AddEntityAsync(new("p", key), None); }

        Assert.Equal(["a.1", "a.2"], await KeysAsync(table, PartitionRange.StartingWith("p", TableKey.Prefix("a"))));
    }

    [Fact]
    public async Task Only_the_properties_that_are_asked_for_are_read()
    {
        var table = await azurite.TableAsync();
        await table.AddEntityAsync(new("p", "r") { ["Title"] = "one", ["Body"] = "long" }, None);

        var row = await table.QueryAsync(PartitionRange.All("p"), null, ["PartitionKey", "RowKey", "Title"], None).SingleAsync();

        Assert.Equal(("p", "r"), (row.PartitionKey, row.RowKey));
        Assert.Equal(["Title"], row.Keys);
    }

    [Fact]
    public async Task An_empty_partition_has_one_empty_page()
    {
        var table = await azurite.TableAsync();

        var page = await table.QueryAsync(PartitionRange.All("nobody"), null, null, None).AsPages().SingleAsync();

        Assert.Empty(page.Values);
    }

    private static string Key(int row) => $"r{row:D5}";

    private static async Task<IReadOnlyList<string>> KeysAsync(TableClient table, PartitionRange range) =>
        [.. (await table.QueryAsync(range, null, null, None).ToListAsync()).Select(row => row.RowKey)];

    private static async Task FillAsync(TableClient table, string partition, int rows)
    {
        foreach (var some in Enumerable.Range(0, rows).Chunk(100))
        {
            await table.SubmitTransactionAsync(some.Select(row => new TableTransactionAction(TableTransactionActionType.Add, new(partition, Key(row)))), None);
        }
    }
}
