using Azure;
using LadderTeams.Service.Storage;

namespace LadderTeams.Service.Tests.Storage;

/// <summary>Each limit of the service on both sides: what fits is stored, what does not is never sent.</summary>
[Collection(Azurite.Collection)]
public sealed class LimitsTests(Azurite azurite)
{
    private readonly SentRequests sent = new();

    private static CancellationToken None => CancellationToken.None;

    public static TheoryData<string> KeysWithWrongCharacters =>
        ["a/b", "a\\b", "a#b", "a?b", "\u0000", "a\tb", "\n", "\u001F", "\u007F", "\u0085", "\u009F"];

    [Fact]
    public async Task A_key_has_512_characters()
    {
        var (fits, over) = (new string('k', 512), new string('k', 513));
        var table = await TableAsync();

        await table.AddEntityAsync(new(fits, fits), None);

        await RefusedAsync(StorageLimit.KeySize, () => table.AddEntityAsync(new(over, "r"), None));
        await RefusedAsync(StorageLimit.KeySize, () => table.AddEntityAsync(new("p", over), None));
        await RefusedAsync(StorageLimit.KeySize, () => table.GetEntityAsync("p", over, None));
        await RefusedAsync(StorageLimit.KeySize, () => table.GetEntityIfExistsAsync(over, "r", None));
        await RefusedAsync(StorageLimit.KeySize, () => table.DeleteEntityAsync("p", over, ETag.All, None));
        await RefusedAsync(StorageLimit.KeySize, async () => await table.QueryAsync(PartitionRange.All(over), null, null, None).ToListAsync());
        await RefusedAsync(StorageLimit.KeySize, () => table.SubmitTransactionAsync([new(TableTransactionActionType.Delete, new("p", over), ETag.All)], None));
    }

    [Theory]
    [MemberData(nameof(KeysWithWrongCharacters))]
    public async Task A_key_has_no_slash_hash_question_mark_or_control_character(string key)
    {
        var table = await TableAsync();

        await RefusedAsync(StorageLimit.KeyCharacters, () => table.AddEntityAsync(new(key, "r"), None));
        await RefusedAsync(StorageLimit.KeyCharacters, () => table.UpsertEntityAsync(new("p", key), TableUpdateMode.Replace, None));
    }

    [Fact]
    public async Task A_key_has_no_half_of_a_surrogate_pair()
    {
        var table = await TableAsync();

        await RefusedAsync(StorageLimit.KeyCharacters, () => table.AddEntityAsync(new("\uD83D", "r"), None));
        await RefusedAsync(StorageLimit.KeyCharacters, () => table.AddEntityAsync(new("p", "a\uDC4D"), None));
    }

    [Fact]
    public async Task An_entity_has_251_properties_besides_the_one_of_the_client()
    {
        var table = await TableAsync();

        await table.AddEntityAsync(WithProperties(251), None);

        await RefusedAsync(StorageLimit.PropertyCount, () => table.AddEntityAsync(WithProperties(252), None));
        await RefusedAsync(StorageLimit.PropertyCount, () => table.UpdateEntityAsync(WithProperties(252), ETag.All, TableUpdateMode.Merge, None));
    }

    [Fact]
    public async Task A_string_has_32_Ki_characters_and_a_binary_64_KiB()
    {
        var table = await TableAsync();

        await table.AddEntityAsync(new("p", "r") { ["Text"] = new string('x', 32 * 1024), ["Binary"] = new byte[64 * 1024] }, None);

        await RefusedAsync(StorageLimit.PropertySize, () => table.AddEntityAsync(new("p", "s") { ["Text"] = new string('x', (32 * 1024) + 1) }, None));
        await RefusedAsync(StorageLimit.PropertySize, () => table.AddEntityAsync(new("p", "s") { ["Binary"] = new byte[(64 * 1024) + 1] }, None));
    }

    [Fact]
    public async Task A_string_is_whole_text()
    {
        var table = await TableAsync();

        await RefusedAsync(StorageLimit.PropertyText, () => table.AddEntityAsync(new("p", "r") { ["Text"] = "half \uD83D" }, None));
    }

    [Fact]
    public async Task A_date_is_of_the_year_1601_or_later()
    {
        var table = await TableAsync();

        await table.AddEntityAsync(new("p", "r") { ["Date"] = TableLimits.EarliestDate }, None);

        await RefusedAsync(StorageLimit.PropertyDate, () => table.AddEntityAsync(new("p", "s") { ["Date"] = TableLimits.EarliestDate.AddTicks(-1) }, None));
    }

    [Theory]
    [InlineData("_")]
    [InlineData("a1")]
    [InlineData("Größe")]
    [InlineData("Snake_Case")]
    public async Task A_property_is_named_like_an_identifier(string name)
    {
        var table = await TableAsync();

        await table.AddEntityAsync(new("p", "r") { [name] = name }, None);

        Assert.Equal(name, (await table.GetEntityAsync("p", "r", None)).Value.GetString(name));
    }

    [Theory]
    [InlineData("")]
    [InlineData("1a")]
    [InlineData("a b")]
    [InlineData("a-b")]
    [InlineData("a.b")]
    [InlineData("a@odata.type")]
    [InlineData("odata.etag")]
    [InlineData("a\n")]
    [InlineData("PartitionKey")]
    [InlineData("RowKey")]
    [InlineData("Timestamp")]
    [InlineData("ETag")]
    [InlineData("WriteMarks")]
    public async Task A_property_is_not_named_otherwise_or_like_one_of_the_store(string name)
    {
        var table = await TableAsync();

        await RefusedAsync(StorageLimit.PropertyName, () => table.AddEntityAsync(new("p", "r") { [name] = "x" }, None));
    }

    [Fact]
    public async Task A_propertys_name_has_255_characters()
    {
        var table = await TableAsync();

        await table.AddEntityAsync(new("p", "r") { [new string('n', 255)] = "x" }, None);

        await RefusedAsync(StorageLimit.PropertyName, () => table.AddEntityAsync(new("p", "s") { [new string('n', 256)] = "x" }, None));
    }

    [Fact]
    public async Task An_entity_has_1_MiB()
    {
        var table = await TableAsync();
        var row = WithProperties(15);
        foreach (var name in row.Keys.ToList()) { row[name] = new string('x', 32 * 1024); }

        // 4 for the entity, 2 a character of the keys, and for a property 8, 2 a character of its name and its value.
        var taken = 4 + (2 * 2) + (15 * (8 + (2 * "P000".Length) + 4 + (64 * 1024))) + 8 + (2 * "WriteMarks".Length) + 4 + 64;
        var room = (1024 * 1024) - taken - 8 - (2 * "Last".Length) - 4;
        row["Last"] = new byte[room];

        await table.AddEntityAsync(row, None);

        row["Last"] = new byte[room + 1];
        await RefusedAsync(StorageLimit.EntitySize, () => table.UpsertEntityAsync(row, TableUpdateMode.Replace, None));
        await RefusedAsync(StorageLimit.EntitySize, () => table.SubmitTransactionAsync([new(TableTransactionActionType.UpsertReplace, row)], None));
    }

    [Fact]
    public async Task An_entity_has_1_MiB_as_it_is_sent_too()
    {
        var sizes = new BodySizes();
        var table = await azurite.TableAsync(sizes.Watch(sent.Watch(new())));
        var row = new TableEntity("p", "r") { ["Last"] = "" };
        for (var property = 0; property < 11; property++) { row[$"P{property:D2}"] = new byte[64 * 1024]; }

        row["Almost"] = new byte[48 * 1024];
        await table.UpsertEntityAsync(row, TableUpdateMode.Replace, None);
        var room = (1024 * 1024) - (int)sizes.Last;

        row["Last"] = new string('x', room);
        await table.UpsertEntityAsync(row, TableUpdateMode.Replace, None);

        Assert.Equal(1024 * 1024, sizes.Last);
        row["Last"] = new string('x', room + 1);
        await RefusedAsync(StorageLimit.EntitySize, () => table.UpsertEntityAsync(row, TableUpdateMode.Replace, None));
    }

    [Fact]
    public async Task A_transaction_has_1_to_100_actions()
    {
        var table = await TableAsync();

        await table.SubmitTransactionAsync(Additions(100), None);

        await RefusedAsync(StorageLimit.TransactionActions, () => table.SubmitTransactionAsync(Additions(101), None));
        await RefusedAsync(StorageLimit.TransactionActions, () => table.SubmitTransactionAsync([], None));
    }

    [Fact]
    public async Task A_transaction_is_of_one_partition_and_has_each_row_once()
    {
        var table = await TableAsync();
        TableTransactionAction first = new(TableTransactionActionType.Add, new("p", "r"));

        await RefusedAsync(StorageLimit.TransactionPartition, () => table.SubmitTransactionAsync([first, new(TableTransactionActionType.Add, new("q", "s"))], None));
        await RefusedAsync(StorageLimit.TransactionRows, () => table.SubmitTransactionAsync([first, new(TableTransactionActionType.Delete, new("p", "r"), ETag.All)], None));
        await RefusedAsync(StorageLimit.PropertyName, () => table.SubmitTransactionAsync([first, new(TableTransactionActionType.Add, new("p", "s") { ["a b"] = 1 })], None));
    }

    [Fact]
    public async Task A_transaction_has_4_MiB()
    {
        var sizes = new BodySizes();
        var table = await azurite.TableAsync(sizes.Watch(sent.Watch(new())));
        var actions = Enumerable.Range(0, 50).Select(row => new TableTransactionAction(TableTransactionActionType.UpsertReplace, Wide($"{row:D2}", 80_000))).ToList();
        await table.SubmitTransactionAsync(actions, None);
        var room = (4 * 1024 * 1024) - sizes.Last;

        actions[0] = new(TableTransactionActionType.UpsertReplace, Wide("00", (int)(80_000 + room)));
        await table.SubmitTransactionAsync(actions, None);

        Assert.Equal(4 * 1024 * 1024, sizes.Last);
        actions[0] = new(TableTransactionActionType.UpsertReplace, Wide("00", (int)(80_001 + room)));
        await RefusedAsync(StorageLimit.TransactionSize, () => table.SubmitTransactionAsync(actions, None));
    }

    [Fact]
    public async Task A_page_has_1_to_1000_rows()
    {
        var table = await TableAsync();

        await table.QueryAsync(PartitionRange.All("p"), 1000, null, None).ToListAsync();

        await RefusedAsync(StorageLimit.PageSize, async () => await table.QueryAsync(PartitionRange.All("p"), 1001, null, None).ToListAsync());
        await RefusedAsync(StorageLimit.PageSize, async () => await table.QueryAsync(PartitionRange.All("p"), 0, null, None).ToListAsync());
        await RefusedAsync(StorageLimit.PageSize, async () => await table.QueryAsync(PartitionRange.All("p"), null, null, None).AsPages(null, 1001).ToListAsync());
    }

    [Fact]
    public async Task A_tables_name_has_3_to_63_letters_and_digits()
    {
        var longest = $"t{Guid.NewGuid():N}".PadRight(63, 'x');

        await azurite.Client().GetOrCreateTableAsync(longest, None);

        Assert.All(["", "ab", longest + "x", "1ab", "a-b", "a_b", "tables", "Tables", "äbc", "abc\n"], name =>
            Assert.Equal(StorageLimit.TableName, Assert.Throws<StorageLimitException>(() => azurite.Client().GetTableClient(name)).Limit));
    }

    [Fact]
    public void A_limit_is_told_without_what_was_to_be_stored()
    {
        var failure = Assert.Throws<StorageLimitException>(() => TableLimits.CheckEntity(new("p", "r") { ["Note"] = "secret " + new string('x', 32 * 1024) }));

        Assert.Equal("A string has at most 32768 characters, and Note 32775.", failure.Message);
        Assert.DoesNotContain("secret", failure.ToString());
    }

    private static TableEntity WithProperties(int count)
    {
        var entity = new TableEntity("p", "r");
        for (var property = 0; property < count; property++) { entity[$"P{property:D3}"] = property; }

        return entity;
    }

    private static IEnumerable<TableTransactionAction> Additions(int count) =>
        Enumerable.Range(0, count).Select(row => new TableTransactionAction(TableTransactionActionType.Add, new("p", $"{row}")));

    /// <summary>A row whose text has so many characters, in strings that may be so long.</summary>
    private static TableEntity Wide(string rowKey, int characters)
    {
        var entity = new TableEntity("p", rowKey);
        for (var part = 0; part < 8; part++)
        {
            entity[$"Part{part}"] = new string('x', (characters / 8) + (part == 0 ? characters % 8 : 0));
        }

        return entity;
    }

    private async Task<TableClient> TableAsync() => await azurite.TableAsync(sent.Watch(new()));

    private async Task RefusedAsync(string limit, Func<Task> act)
    {
        sent.Clear();
        Assert.Equal(limit, (await Assert.ThrowsAsync<StorageLimitException>(act)).Limit);
        Assert.Empty(sent.Lines);
    }
}
