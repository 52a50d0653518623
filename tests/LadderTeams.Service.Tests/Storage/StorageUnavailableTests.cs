using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Azure;
using Azure.Core;
using Azure.Identity;
using LadderTeams.Service.Storage;
using static LadderTeams.Service.Tests.Storage.StoreAnswers;

namespace LadderTeams.Service.Tests.Storage;

public sealed class StorageUnavailableTests
{
    private readonly SkippingTime time = new();

    private static CancellationToken None => CancellationToken.None;

    [Fact]
    public async Task A_store_that_is_not_there_is_tried_again_with_growing_waits_and_then_given_up()
    {
        var sent = new SentRequests();
        var table = new TableServiceClient(AzuriteProcess.ConnectionString(AzuriteProcess.FreeEndpoint().Port), sent.Watch(new() { TimeProvider = time })).GetTableClient("table");

        var failure = await Assert.ThrowsAsync<StorageUnavailableException>(() => table.AddEntityAsync(new("p", "r"), None));

        Assert.Equal((0, StorageUnavailableException.Code), (failure.Status, failure.ErrorCode));
        Assert.Equal(5, sent.Lines.Count);
        Assert.Equal(4, time.Waits.Count);
        Assert.All(time.Waits.Zip(time.Waits.Skip(1)), pair => Assert.True(pair.First < pair.Second));
    }

    [Fact]
    public async Task A_store_that_hangs_is_given_up_try_by_try()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var sent = new SentRequests();
        var options = new TableClientOptions { TimeProvider = time, Retry = { NetworkTimeout = TimeSpan.FromMilliseconds(100), MaxRetries = 2 } };
        var table = new TableServiceClient(AzuriteProcess.ConnectionString(((IPEndPoint)listener.LocalEndpoint).Port), sent.Watch(options)).GetTableClient("table");

        await Assert.ThrowsAsync<StorageUnavailableException>(() => table.GetEntityAsync("p", "r", None));

        Assert.Equal(3, sent.Lines.Count);
    }

    [Fact]
    public async Task Who_no_longer_wants_the_answer_does_not_wait_for_it()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var table = new TableServiceClient(AzuriteProcess.ConnectionString(((IPEndPoint)listener.LocalEndpoint).Port), new()).GetTableClient("table");
        using var cancelled = new CancellationTokenSource();

        var read = table.GetEntityAsync("p", "r", cancelled.Token);
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => read);
    }

    [Theory]
    [InlineData(HttpStatusCode.TooManyRequests)]
    [InlineData(HttpStatusCode.InternalServerError)]
    [InlineData(HttpStatusCode.ServiceUnavailable)]
    public async Task A_busy_store_is_tried_again(HttpStatusCode busy)
    {
        using var store = new StoreAnswers(Answer(busy), Answer(busy), Answer(HttpStatusCode.NoContent));

        var answer = await store.Table(new() { TimeProvider = time }).AddEntityAsync(new("p", "r"), None);

        Assert.Equal(204, answer.Status);
        Assert.Equal(2, time.Waits.Count);
    }

    [Fact]
    public async Task A_store_for_which_there_is_no_token_is_one_that_does_not_answer()
    {
        var options = new TableClientOptions { TimeProvider = time };
        var table = new TableServiceClient(new Uri("https://127.0.0.1:1"), new NoToken(), options).GetTableClient("table");

        var failure = await Assert.ThrowsAsync<StorageUnavailableException>(() => table.GetEntityAsync("p", "r", None));

        Assert.Equal((0, options.Retry.MaxDelay), (failure.Status, failure.RetryAfter));
        Assert.Empty(time.Waits);
    }

    [Fact]
    public async Task A_refusal_is_not_tried_again()
    {
        using var store = new StoreAnswers(Answer(HttpStatusCode.Forbidden));

        var refusal = await Assert.ThrowsAsync<RequestFailedException>(() => store.Table(new() { TimeProvider = time }).AddEntityAsync(new("p", "r"), None));

        Assert.Equal(403, refusal.Status);
        Assert.Single(store.Requests);
    }

    [Fact]
    public async Task The_store_says_when_to_come_back()
    {
        var date = time.GetUtcNow().AddSeconds(4).ToString("R", CultureInfo.InvariantCulture);
        using var store = new StoreAnswers(Answer(HttpStatusCode.ServiceUnavailable, "3"), Answer(HttpStatusCode.TooManyRequests, date), Answer(HttpStatusCode.NoContent));

        await store.Table(new() { TimeProvider = time }).AddEntityAsync(new("p", "r"), None);

        Assert.InRange(time.Waits[0].TotalSeconds, 3, 3.2);
        Assert.InRange(time.Waits[1].TotalSeconds, 0, 1.2); // most of the time until that date has passed in the first wait
    }

    [Fact]
    public async Task Nobody_is_kept_waiting_for_a_store_that_asks_for_long()
    {
        using var store = new StoreAnswers(Answer(HttpStatusCode.ServiceUnavailable, "60"));

        var failure = await Assert.ThrowsAsync<StorageUnavailableException>(() => store.Table(new() { TimeProvider = time }).GetEntityAsync("p", "r", None));

        Assert.Equal((503, TimeSpan.FromSeconds(60)), (failure.Status, failure.RetryAfter));
        Assert.Single(store.Requests);
        Assert.Empty(time.Waits);
    }

    [Fact]
    public async Task All_tries_together_end_in_time()
    {
        using var store = new StoreAnswers(Answer(HttpStatusCode.ServiceUnavailable));
        var options = new TableClientOptions { TimeProvider = time, LongestWait = TimeSpan.FromSeconds(7), Retry = { MaxRetries = 1000 } };

        await Assert.ThrowsAsync<StorageUnavailableException>(() => store.Table(options).GetEntityAsync("p", "r", None));

        Assert.InRange(time.Waits.Sum(wait => wait.TotalSeconds), 4, 7);
        Assert.True(time.Waits.Max() <= options.Retry.MaxDelay);
    }

    [Fact]
    public async Task Writers_that_fail_together_do_not_come_back_together()
    {
        using var store = new StoreAnswers(Answer(HttpStatusCode.ServiceUnavailable));
        var table = store.Table(new() { TimeProvider = time, Retry = { MaxRetries = 1 }, LongestWait = TimeSpan.MaxValue });

        for (var writer = 0; writer < 20; writer++) { await Assert.ThrowsAsync<StorageUnavailableException>(() => table.GetEntityAsync("p", "r", None)); }

        Assert.True(time.Waits.Distinct().Count() > 10);
        Assert.All(time.Waits, wait => Assert.InRange(wait.TotalMilliseconds, 80, 120));
    }

    [Fact]
    public async Task A_table_that_could_not_be_created_is_tried_again_by_the_next()
    {
        using var store = new StoreAnswers(Answer(HttpStatusCode.ServiceUnavailable), Answer(HttpStatusCode.NoContent));
        var table = store.Table(new() { TimeProvider = time, Retry = { MaxRetries = 0 } });
        await Assert.ThrowsAsync<StorageUnavailableException>(async () => await table.CreateIfNotExistsAsync(None));

        await table.CreateIfNotExistsAsync(None);
        await table.CreateIfNotExistsAsync(None);

        Assert.Equal(2, store.Requests.Count);
    }

    [Fact]
    public async Task The_service_answers_that_the_store_is_unavailable_and_when_to_try_again()
    {
        var table = new TableServiceClient(AzuriteProcess.ConnectionString(AzuriteProcess.FreeEndpoint().Port), new() { TimeProvider = time }).GetTableClient("table");
        using var service = new ServiceFixture();
        using var client = service.CreateClient();
        service.Fail(await Assert.ThrowsAsync<StorageUnavailableException>(() => table.GetEntityAsync("p", "r", None)));

        using var response = await client.GetAsync("/api/ladders");

        Assert.Null(await response.RefusedAsync(503, "storage_unavailable"));
        Assert.Equal(TimeSpan.FromSeconds(2), response.Headers.RetryAfter?.Delta);
    }

    [Fact]
    public async Task The_service_names_the_limit_that_is_exceeded()
    {
        using var service = new ServiceFixture();
        using var client = service.CreateClient();
        service.Fail(Assert.Throws<StorageLimitException>(() => TableKey.Encode(new string('x', 600))));

        using var response = await client.GetAsync("/api/ladders");

        Assert.Equal("A key has at most 512 characters, and this one 600.", await response.RefusedAsync(400, "storage_limit_exceeded"));
    }

    private sealed class NoToken : TokenCredential
    {
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) => throw new CredentialUnavailableException("There is no identity.");

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) => throw new CredentialUnavailableException("There is no identity.");
    }
}
