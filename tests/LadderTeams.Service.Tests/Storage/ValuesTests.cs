using LadderTeams.Service.Storage;

namespace LadderTeams.Service.Tests.Storage;

[Collection(Azurite.Collection)]
public sealed class ValuesTests(Azurite azurite)
{
    private static readonly Dictionary<string, object> Awkward = new()
    {
        ["Empty"] = "",
        ["Unicode"] = "Größe · مرحبا · 你好 · 👩‍👩‍👧 · e\u0301",
        ["Lines"] = "one\r\ntwo\n\u0085three\u2028four\u2029five",
        ["Controls"] = "\u0000\u0001\u001F\u007F\uFEFF\uFFFF",
        ["Marks"] = "\"quotes\" 'single' {braces} [a] \\ / <b> & % ;--changeset --batch_1 HTTP/1.1 200 OK",
        ["Spaces"] = "  around  ",
        ["NumberLike"] = "1.0",
        ["DateLike"] = "2026-01-01T00:00:00Z",
        ["LongestText"] = new string('x', TableLimits.StringLength),
        ["LongestUnicode"] = new string('\u20AC', TableLimits.StringLength),
        ["LongestBinary"] = Enumerable.Range(0, TableLimits.BinaryLength).Select(n => (byte)(n * 31)).ToArray(),
        ["EmptyBinary"] = Array.Empty<byte>(),
        ["True"] = true,
        ["False"] = false,
        ["Int"] = int.MinValue,
        ["SmallLong"] = 7L,
        ["Long"] = long.MaxValue,
        ["LeastLong"] = long.MinValue,
        ["WholeDouble"] = 1.0,
        ["Zero"] = 0.0,
        ["Double"] = 0.1 + 0.2,
        ["Largest"] = double.MaxValue,
        ["Least"] = double.Epsilon,
        ["NotANumber"] = double.NaN,
        ["Infinite"] = double.PositiveInfinity,
        ["MinusInfinite"] = double.NegativeInfinity,
        ["Earliest"] = TableLimits.EarliestDate,
        ["Latest"] = new DateTimeOffset(9999, 12, 31, 23, 59, 59, TimeSpan.Zero).AddTicks(9_999_999),
        ["Tick"] = new DateTimeOffset(2026, 2, 28, 12, 0, 0, TimeSpan.Zero).AddTicks(1),
        ["Offset"] = new DateTimeOffset(2026, 7, 1, 0, 30, 0, TimeSpan.FromHours(5.5)),
        ["Id"] = Guid.Parse("0f8fad5b-d9cb-469f-a165-70867728950e"),
        ["NoId"] = Guid.Empty,
    };

    public static TheoryData<string> Names => [.. Awkward.Keys];

    public static TheoryData<string> Keys =>
    [
        "plain", "with space", " around ", "Größe", "你好", "👩‍👩‍👧", "e\u0301", "it's", "''", "a''b", "'", "%", "%2F", "a%20b", "a+b", "a&b=c", "a;b,c", "(a)", "a)b", "\"a\"", "<a>", "{a}", "a:b", "a@b", "..", ".", "~", "$", "*", "null", "ab ", "\u00A0", "\uFFFD",
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_value_comes_back_as_it_was_with_its_type(string name)
    {
        var table = await azurite.TableAsync();
        await table.AddEntityAsync(new("p", "one") { { name, Awkward[name] } }, CancellationToken.None);
        await table.SubmitTransactionAsync([new(TableTransactionActionType.Add, new("p", "two") { { name, Awkward[name] } })], CancellationToken.None);

        var rows = await table.QueryAsync(PartitionRange.All("p"), null, null, CancellationToken.None).ToListAsync();
        var read = await table.GetEntityAsync("p", "one", CancellationToken.None);

        Assert.Equal(2, rows.Count);
        Assert.All(rows.Append(read.Value), row =>
        {
            Assert.Equal(Awkward[name].GetType(), row[name]!.GetType());
            Assert.Equal(Awkward[name], row[name]);
        });
    }

    [Fact]
    public async Task Unicode_is_whole_wherever_a_body_is_cut_into_pieces()
    {
        var table = await azurite.TableAsync();
        var text = string.Concat(Enumerable.Repeat("x👍\u20AC", TableLimits.StringLength / 4));

        foreach (var row in Enumerable.Range(0, 10)) { await table.AddEntityAsync(new("p", $"{row}") { ["Shift"] = new string('x', row), ["Text"] = text }, CancellationToken.None); }

        Assert.All(await table.QueryAsync(PartitionRange.All("p"), null, null, CancellationToken.None).ToListAsync(), row => Assert.Equal(text, row.GetString("Text")));
    }

    [Fact]
    public async Task A_property_that_is_null_is_not_there()
    {
        var table = await azurite.TableAsync();
        await table.AddEntityAsync(new("p", "r") { ["Text"] = null, ["Number"] = null }, CancellationToken.None);

        var row = (await table.GetEntityAsync("p", "r", CancellationToken.None)).Value;

        Assert.Empty(row.Keys);
        Assert.Null(row.GetString("Text"));
        Assert.Null(row.GetInt32("Number"));
    }

    [Fact]
    public void A_property_is_read_as_what_it_is()
    {
        var row = new TableEntity("p", "r") { ["Text"] = "1" };

        Assert.Throws<InvalidOperationException>(() => row.GetInt32("Text"));
        Assert.Throws<ArgumentException>(() => row["Text"] = 1.0m);
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public async Task A_key_comes_back_as_it_was_and_finds_its_row_alone(string key)
    {
        var table = await azurite.TableAsync();
        await table.AddEntityAsync(new(key, key) { ["Text"] = "mine" }, CancellationToken.None);
        await table.SubmitTransactionAsync([new(TableTransactionActionType.Add, new(key, key + "x")), new(TableTransactionActionType.Add, new(key, "x" + key))], CancellationToken.None);
        await table.AddEntityAsync(new(key + "x", key), CancellationToken.None);

        var read = (await table.GetEntityAsync(key, key, CancellationToken.None)).Value;
        var partition = await table.QueryAsync(PartitionRange.All(key), 1, null, CancellationToken.None).ToListAsync();
        await table.UpdateEntityAsync(read, read.ETag, TableUpdateMode.Replace, CancellationToken.None);

        Assert.Equal((key, key, "mine"), (read.PartitionKey, read.RowKey, read.GetString("Text")));
        Assert.Equal(new[] { key, key + "x", "x" + key }.Order(StringComparer.Ordinal), partition.Select(row => row.RowKey).Order(StringComparer.Ordinal));
    }
}
