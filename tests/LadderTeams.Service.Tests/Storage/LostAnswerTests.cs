using Azure;
using LadderTeams.Service.Storage;

namespace LadderTeams.Service.Tests.Storage;

/// <summary>A write whose connection breaks is repeated, and done once.</summary>
[Collection(Azurite.Collection)]
public sealed class LostAnswerTests : IAsyncLifetime
{
    private readonly Azurite azurite;
    private readonly FaultyProxy proxy;
    private readonly SentRequests sent = new();
    private TableClient table = null!;

    /// <summary>The same table on a connection of its own.</summary>
    private TableClient others = null!;

    public LostAnswerTests(Azurite azurite) => (this.azurite, proxy) = (azurite, new(azurite.Endpoint));

    private static CancellationToken None => CancellationToken.None;

    public async Task InitializeAsync()
    {
        others = await azurite.TableAsync();
        table = new TableServiceClient(AzuriteProcess.ConnectionString(proxy.Port), sent.Watch(new() { TimeProvider = new SkippingTime() })).GetTableClient(others.Name);
    }

    public async Task DisposeAsync() => await proxy.DisposeAsync();

    [Fact]
    public async Task An_insert_that_was_done_is_answered_as_done()
    {
        proxy.LoseOneAnswer();

        var answer = await table.AddEntityAsync(Row("mine"), None);

        Assert.Equal(await VersionAsync(), answer.Headers.ETag);
        Assert.Equal(["POST", "POST", "GET"], sent.Lines.Select(line => line.Split(' ')[0]));
    }

    [Fact]
    public async Task An_insert_that_never_arrived_is_done_by_its_repetition()
    {
        proxy.LoseOneRequest();

        var answer = await table.AddEntityAsync(Row("mine"), None);

        Assert.Equal(await VersionAsync(), answer.Headers.ETag);
    }

    [Theory]
    [InlineData("other")]
    [InlineData("mine")] // the same content is not the same write
    public async Task An_insert_is_refused_when_another_came_first(string text)
    {
        proxy.LoseOneRequest(() => others.AddEntityAsync(Row(text), None));

        var refusal = await Assert.ThrowsAsync<RequestFailedException>(() => table.AddEntityAsync(Row("mine"), None));

        Assert.Equal((409, TableErrorCode.EntityAlreadyExists), (refusal.Status, refusal.ErrorCode));
        Assert.Equal(text, await TextAsync());
    }

    [Fact]
    public async Task An_insert_is_answered_as_done_when_others_have_updated_it_since_and_with_no_version_to_overwrite_them_by()
    {
        proxy.LoseOneAnswer(() => UpdateByOthersAsync(times: 3));

        var answer = await table.AddEntityAsync(Row("mine"), None);

        var overwrite = await Assert.ThrowsAsync<RequestFailedException>(() => table.UpdateEntityAsync(Row("again"), answer.Headers.ETag!.Value, TableUpdateMode.Replace, None));
        Assert.Equal(412, overwrite.Status);
        Assert.Equal("other 3", await TextAsync());
    }

    [Fact]
    public async Task An_update_that_was_done_is_answered_as_done()
    {
        var version = await GivenRowAsync();
        proxy.LoseOneAnswer();

        var answer = await table.UpdateEntityAsync(Row("mine"), version, TableUpdateMode.Replace, None);

        Assert.Equal("mine", await TextAsync());
        Assert.Equal(await VersionAsync(), answer.Headers.ETag);
        Assert.NotEqual(version, answer.Headers.ETag);
    }

    [Theory]
    [InlineData("other")]
    [InlineData("mine")]
    public async Task An_update_is_refused_when_another_came_first(string text)
    {
        var version = await GivenRowAsync();
        proxy.LoseOneRequest(() => others.UpdateEntityAsync(Row(text), version, TableUpdateMode.Replace, None));

        var refusal = await Assert.ThrowsAsync<RequestFailedException>(() => table.UpdateEntityAsync(Row("mine"), version, TableUpdateMode.Replace, None));

        Assert.Equal((412, TableErrorCode.UpdateConditionNotSatisfied), (refusal.Status, refusal.ErrorCode));
        Assert.Equal(text, await TextAsync());
    }

    [Fact]
    public async Task An_update_is_answered_as_done_when_others_have_updated_it_since()
    {
        var version = await GivenRowAsync();
        proxy.LoseOneAnswer(() => UpdateByOthersAsync(times: 3));

        await table.UpdateEntityAsync(Row("mine"), version, TableUpdateMode.Replace, None);

        Assert.Equal("other 3", await TextAsync());
    }

    [Fact]
    public async Task Nobody_guesses_when_the_row_has_forgotten_the_write()
    {
        var version = await GivenRowAsync();
        proxy.LoseOneAnswer(() => others.UpsertEntityAsync(Row("other"), TableUpdateMode.Replace, None));

        var unknown = await Assert.ThrowsAsync<StorageUnavailableException>(() => table.UpdateEntityAsync(Row("mine"), version, TableUpdateMode.Replace, None));

        Assert.Equal(StorageUnavailableException.Code, unknown.ErrorCode);
        Assert.Equal("other", await TextAsync());
    }

    [Fact]
    public async Task Nobody_guesses_when_the_row_has_been_deleted_since()
    {
        var version = await GivenRowAsync();
        proxy.LoseOneAnswer(() => others.DeleteEntityAsync("p", "r", ETag.All, None));

        await Assert.ThrowsAsync<StorageUnavailableException>(() => table.UpdateEntityAsync(Row("mine"), version, TableUpdateMode.Replace, None));
    }

    [Fact]
    public async Task A_delete_that_was_done_finds_nothing_when_it_is_repeated()
    {
        var version = await GivenRowAsync();
        proxy.LoseOneAnswer();

        var answer = await table.DeleteEntityAsync("p", "r", version, None);

        Assert.Equal(404, answer.Status);
        Assert.False((await others.GetEntityIfExistsAsync("p", "r", None)).HasValue);
    }

    [Fact]
    public async Task A_delete_of_what_another_has_updated_first_is_refused()
    {
        var version = await GivenRowAsync();
        proxy.LoseOneRequest(() => others.UpdateEntityAsync(Row("other"), version, TableUpdateMode.Replace, None));

        var refusal = await Assert.ThrowsAsync<RequestFailedException>(() => table.DeleteEntityAsync("p", "r", version, None));

        Assert.Equal(412, refusal.Status);
        Assert.Equal("other", await TextAsync());
    }

    [Fact]
    public async Task A_transaction_that_was_done_is_answered_as_done()
    {
        var version = await GivenRowAsync();
        proxy.LoseOneAnswer();

        var answers = (await table.SubmitTransactionAsync(Transaction(version), None)).Value;

        var rows = await others.QueryAsync(PartitionRange.All("p"), null, null, None).ToDictionaryAsync(row => row.RowKey);
        Assert.Equal(["added", "r"], rows.Keys.Order());
        Assert.Equal("mine", rows["r"].GetString("Text"));
        Assert.Equal([rows["added"].ETag, rows["r"].ETag], answers.Select(answer => answer.Headers.ETag!.Value));
    }

    [Fact]
    public async Task A_transaction_is_refused_as_a_whole_when_another_write_came_first()
    {
        var version = await GivenRowAsync();
        proxy.LoseOneRequest(() => others.UpdateEntityAsync(Row("other"), version, TableUpdateMode.Replace, None));

        var refusal = await Assert.ThrowsAsync<TableTransactionFailedException>(() => table.SubmitTransactionAsync(Transaction(version), None));

        Assert.Equal((412, 1), (refusal.Status, refusal.FailedTransactionActionIndex));
        Assert.Equal("other", (await others.QueryAsync(PartitionRange.All("p"), null, null, None).SingleAsync()).GetString("Text"));
    }

    [Fact]
    public async Task A_transaction_that_breaks_off_in_the_middle_leaves_nothing()
    {
        proxy.LosesRequest = line => line.Contains("$batch", StringComparison.Ordinal);
        proxy.PassesOnWhatIsLost = true;
        var actions = Enumerable.Range(0, 50).Select(row => new TableTransactionAction(TableTransactionActionType.Add, new("p", $"{row}") { ["Text"] = new string('x', 20_000) }));

        await Assert.ThrowsAsync<StorageUnavailableException>(() => table.SubmitTransactionAsync(actions, None));

        Assert.Empty(await others.QueryAsync(PartitionRange.All("p"), null, null, None).ToListAsync());
    }

    [Fact]
    public async Task Every_increment_counts_once_on_a_connection_that_keeps_breaking()
    {
        await others.AddEntityAsync(new("p", "counter") { ["Count"] = 0 }, None);
        var writes = 0;
        proxy.LosesAnswer = line => line.StartsWith("PUT ", StringComparison.Ordinal) && ++writes % 3 == 1;

        await Counter.IncrementAsync(table, times: 100);

        Assert.Equal(100, (await others.GetEntityAsync("p", "counter", None)).Value.GetInt32("Count"));
        Assert.True(writes > 133, $"only {writes} writes, so hardly one was lost");
    }

    private static TableEntity Row(string text) => new("p", "r") { ["Text"] = text };

    private static TableTransactionAction[] Transaction(ETag version) =>
    [
        new(TableTransactionActionType.Add, new("p", "added")),
        new(TableTransactionActionType.UpdateReplace, Row("mine"), version),
    ];

    private async Task<ETag> GivenRowAsync() => (await others.AddEntityAsync(Row("before"), None)).Headers.ETag!.Value;

    private async Task UpdateByOthersAsync(int times)
    {
        for (var time = 1; time <= times; time++)
        {
            var row = (await others.GetEntityAsync("p", "r", None)).Value;
            row["Text"] = $"other {time}";
            await others.UpdateEntityAsync(row, row.ETag, TableUpdateMode.Replace, None);
        }
    }

    private async Task<ETag> VersionAsync() => (await others.GetEntityAsync("p", "r", None)).Value.ETag;

    private async Task<string?> TextAsync() => (await others.GetEntityAsync("p", "r", None)).Value.GetString("Text");
}
