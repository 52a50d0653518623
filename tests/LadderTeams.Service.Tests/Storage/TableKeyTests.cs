using FsCheck;
using FsCheck.Fluent;
using LadderTeams.Service.Storage;

namespace LadderTeams.Service.Tests.Storage;

[Collection(Azurite.Collection)]
public sealed class TableKeyTests(Azurite azurite)
{
    /// <summary>Texts that mean something to a key, a URL, a filter or Unicode, and their pieces.</summary>
    private static readonly Gen<string> Text =
        from pieces in Gen.Elements(
            "", "a", "b", "Z", "9", "-", "_", ".", "~", "~~", "~002E", "~002e", "/", "\\", "#", "?", "'", "''", "\"", "%", "%2F", "+", " ", "\t", "\n", "\0", "\u007F", "\u0085",
            "é", "e\u0301", "\uD83D", "\uDC4D", "👍", "\uFFFD", "\uFFFF", "' or PartitionKey ne '", "')", "(").ListOf()
        select string.Concat(pieces);

    private static readonly Gen<string[]> Parts = Text.NonEmptyListOf().Where(parts => parts.Sum(part => 2 + (5 * part.Length)) < 250).Select(parts => parts.ToArray());

    [Theory]
    [InlineData("L4", "L4")]
    [InlineData("0f8fad5b-d9cb-469f-a165-70867728950e", "0f8fad5b-d9cb-469f-a165-70867728950e")]
    [InlineData("snake_case", "snake_case")]
    [InlineData("", "~")]
    [InlineData("a.b", "a~002Eb")]
    [InlineData("~", "~007E")]
    [InlineData("é/\\#?", "~00E9~002F~005C~0023~003F")]
    [InlineData("it's", "it~0027s")]
    public void A_part_is_readable_where_it_can_be(string part, string key) => Assert.Equal(key, TableKey.Encode(part));

    [Fact]
    public void Parts_are_joined() => Assert.Equal(("tenant.ladder", "tenant.ladder."), (TableKey.Encode("tenant", "ladder"), TableKey.Prefix("tenant", "ladder")));

    [Fact]
    public void A_key_gives_its_parts_back() =>
        Prop.ForAll(Arb.From(Parts), parts => Assert.Equal(parts, TableKey.Decode(TableKey.Encode(parts)))).QuickCheckThrowOnFailure();

    [Fact]
    public void Different_parts_make_different_keys() =>
        Prop.ForAll(Arb.From(Gen.Zip(Parts, Parts)), pair =>
            Assert.Equal(pair.Item1.SequenceEqual(pair.Item2), TableKey.Encode(pair.Item1) == TableKey.Encode(pair.Item2))).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_key_is_one_that_the_store_takes() =>
        Prop.ForAll(Arb.From(Parts), parts => TableLimits.CheckKey(TableKey.Encode(parts))).QuickCheckThrowOnFailure();

    [Fact]
    public void A_prefix_has_the_keys_with_these_first_parts_and_no_others() =>
        Prop.ForAll(Arb.From(Gen.Zip(Parts, Parts)), pair =>
        {
            var (parts, other) = pair;
            var range = PartitionRange.StartingWith("p", TableKey.Prefix(parts));
            Assert.True(Has(range, TableKey.Encode([.. parts, .. other])));
            Assert.Equal(other.Length > parts.Length && other.AsSpan().StartsWith(parts), Has(range, TableKey.Encode(other)));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Letters_and_digits_keep_their_order()
    {
        var word = from letters in Gen.Elements("0123456789ABCXYZabcxyz".ToCharArray()).NonEmptyListOf() select new string([.. letters.Take(20)]);

        Prop.ForAll(Arb.From(Gen.Zip(word, word)), pair =>
            Assert.Equal(
                Math.Sign(string.CompareOrdinal(pair.Item1, pair.Item2)),
                Math.Sign(string.CompareOrdinal(TableKey.Encode("p", pair.Item1), TableKey.Encode("p", pair.Item2))))).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("")]
    [InlineData("a.")]
    [InlineData(".a")]
    [InlineData("a~")]
    [InlineData("~~")]
    [InlineData("~002")]
    [InlineData("~002e")]
    [InlineData("~0061")] // a letter that need not be escaped
    [InlineData("a b")]
    [InlineData("é")]
    public void What_no_parts_make_is_no_key(string key) => Assert.Null(TableKey.Decode(key));

    [Fact]
    public void A_key_that_is_too_long_is_refused()
    {
        Assert.Equal(512, TableKey.Encode(new string('a', 512)).Length);
        Assert.Equal(StorageLimit.KeySize, Assert.Throws<StorageLimitException>(() => TableKey.Encode(new string('a', 513))).Limit);
        Assert.Equal(StorageLimit.KeySize, Assert.Throws<StorageLimitException>(() => TableKey.Encode(new string('é', 103))).Limit);
    }

    [Fact]
    public async Task No_input_leaves_its_partition()
    {
        var table = await azurite.TableAsync();
        var inputs = Text.Sample(40, 60).Where(input => input.Length < 80).Distinct(StringComparer.Ordinal).ToList();
        foreach (var input in inputs) { await table.UpsertEntityAsync(new(TableKey.Encode("tenant", input), TableKey.Encode(input)), TableUpdateMode.Replace, CancellationToken.None); }

        foreach (var input in inputs)
        {
            var rows = await table.QueryAsync(PartitionRange.All(TableKey.Encode("tenant", input)), null, null, CancellationToken.None).ToListAsync();
            var row = Assert.Single(rows);
            Assert.Equal(["tenant", input], TableKey.Decode(row.PartitionKey));
            Assert.Equal([input], TableKey.Decode(row.RowKey));
            Assert.True((await table.GetEntityIfExistsAsync(row.PartitionKey, row.RowKey, CancellationToken.None)).HasValue);
        }
    }

    private static bool Has(PartitionRange range, string key) =>
        string.CompareOrdinal(range.From, key) <= 0 && string.CompareOrdinal(key, range.Until) < 0;
}
