using LadderTeams.Service.Platform.Idempotency;
using LadderTeams.Service.Tests.Storage;

namespace LadderTeams.Service.Tests.Platform.Idempotency;

[Collection(Azurite.Collection)]
public sealed class TableIdempotencyRecordsTests(Azurite azurite)
{
    private static readonly RememberedAnswer Created = new(201, "/api/things/1", "\"v1\"", "application/json", "{}"u8.ToArray());

    private readonly SettableTime time = new(new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero));
    private readonly IdempotencyKey key = new($"tenant/{Guid.NewGuid()}", "key / 1");

    private TableIdempotencyRecords Records => new(azurite.Client(), time);

    [Fact]
    public async Task The_first_request_is_granted_the_key_and_its_answer_is_remembered()
    {
        var claim = Assert.IsType<IdempotencyClaim.Granted>(await ClaimAsync());

        await Records.RememberAsync(claim, Created, CancellationToken.None);

        var known = Assert.IsType<IdempotencyClaim.Answered>(await ClaimAsync("other")).Answer;
        Assert.Equal((201, "/api/things/1", "\"v1\"", "application/json"), (known.Status, known.Location, known.ETag, known.ContentType));
        Assert.Equal(Created.Body, known.Body);
    }

    [Fact]
    public async Task A_key_is_granted_to_one_of_two_at_once()
    {
        var claims = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => ClaimAsync()));

        Assert.Single(claims, claim => claim is IdempotencyClaim.Granted);
        Assert.Equal(7, claims.Count(claim => claim is IdempotencyClaim.InProgress));
    }

    [Fact]
    public async Task A_key_that_was_released_is_granted_again()
    {
        var claim = Assert.IsType<IdempotencyClaim.Granted>(await ClaimAsync());

        await Records.ReleaseAsync(claim, CancellationToken.None);

        Assert.IsType<IdempotencyClaim.Granted>(await ClaimAsync());
    }

    [Fact]
    public async Task A_request_that_died_holds_its_key_for_minutes_and_loses_it_for_good()
    {
        var died = Assert.IsType<IdempotencyClaim.Granted>(await ClaimAsync());
        time.Now += TimeSpan.FromMinutes(4);
        Assert.IsType<IdempotencyClaim.InProgress>(await ClaimAsync());
        time.Now += TimeSpan.FromMinutes(2);

        var next = Assert.IsType<IdempotencyClaim.Granted>(await ClaimAsync());
        await Records.RememberAsync(died, Created with { Status = 500 }, CancellationToken.None);
        await Records.ReleaseAsync(died, CancellationToken.None);

        await Records.RememberAsync(next, Created, CancellationToken.None);
        Assert.Equal(201, Assert.IsType<IdempotencyClaim.Answered>(await ClaimAsync()).Answer.Status);
    }

    [Fact]
    public async Task A_key_can_be_used_again_when_its_record_has_expired()
    {
        await RememberAsync(key);
        time.Now += TimeSpan.FromHours(24) - TimeSpan.FromSeconds(1);
        Assert.IsType<IdempotencyClaim.Answered>(await ClaimAsync());
        time.Now += TimeSpan.FromSeconds(1);

        Assert.IsType<IdempotencyClaim.Granted>(await ClaimAsync());
    }

    [Fact]
    public async Task A_body_that_does_not_fit_is_left_out()
    {
        var claim = Assert.IsType<IdempotencyClaim.Granted>(await ClaimAsync());

        await Records.RememberAsync(claim, Created with { Body = new byte[100_000] }, CancellationToken.None);

        Assert.Null(Assert.IsType<IdempotencyClaim.Answered>(await ClaimAsync()).Answer.Body);
    }

    [Fact]
    public async Task Records_are_found_on_the_day_after_they_expire_and_not_before()
    {
        await RememberAsync(key);

        time.Now = new(2026, 11, 22, 23, 59, 59, TimeSpan.Zero);
        Assert.DoesNotContain(await Records.FindExpiredAsync(5000, CancellationToken.None), found => found.Scope == key.Scope);
        time.Now = new(2026, 11, 23, 0, 0, 0, TimeSpan.Zero);
        var expired = Assert.Single(await Records.FindExpiredAsync(5000, CancellationToken.None), found => found.Scope == key.Scope);

        Assert.Equal(new(new(2026, 11, 22), key.Scope, null), expired);
    }

    [Fact]
    public async Task Not_more_are_found_than_asked_for()
    {
        foreach (var scope in (string[])["a", "b", "c"]) { await RememberAsync(key with { Scope = key.Scope + scope }); }

        time.Now += TimeSpan.FromDays(3);

        Assert.Equal(2, (await Records.FindExpiredAsync(2, CancellationToken.None)).Count);
    }

    [Fact]
    public async Task What_has_expired_is_removed_batch_by_batch_and_nothing_else()
    {
        const int More = TableIdempotencyRecords.RowsPerBatch + 5;
        for (var number = 0; number < More; number++) { await RememberAsync(key with { Value = $"old{number}" }); }

        time.Now += TimeSpan.FromDays(2);
        await RememberAsync(key with { Value = "new" });
        var expired = Assert.Single(await Records.FindExpiredAsync(5000, CancellationToken.None), found => found.Scope == key.Scope);

        var rest = await Records.RemoveAsync(expired, CancellationToken.None);
        Assert.NotNull(rest);
        Assert.NotNull(rest.From);
        Assert.Null(await Records.RemoveAsync(rest, CancellationToken.None));

        Assert.DoesNotContain(await Records.FindExpiredAsync(5000, CancellationToken.None), found => found.Scope == key.Scope);
        Assert.IsType<IdempotencyClaim.Answered>(await ClaimAsync("hash", "new"));
        time.Now -= TimeSpan.FromDays(2);
        Assert.IsType<IdempotencyClaim.Granted>(await ClaimAsync("hash", "old0"));
        Assert.IsType<IdempotencyClaim.Granted>(await ClaimAsync("hash", $"old{More - 1}"));
    }

    [Fact]
    public async Task Removing_twice_does_no_harm()
    {
        await RememberAsync(key);
        time.Now += TimeSpan.FromDays(2);
        var expired = new ExpiredRecords(new(2026, 11, 22), key.Scope, null);

        Assert.Null(await Records.RemoveAsync(expired, CancellationToken.None));
        Assert.Null(await Records.RemoveAsync(expired, CancellationToken.None));
    }

    private Task<IdempotencyClaim> ClaimAsync(string requestHash = "hash", string? value = null) =>
        Records.ClaimAsync(value is null ? key : key with { Value = value }, requestHash, CancellationToken.None);

    private async Task RememberAsync(IdempotencyKey of)
    {
        var claim = Assert.IsType<IdempotencyClaim.Granted>(await Records.ClaimAsync(of, "hash", CancellationToken.None));
        await Records.RememberAsync(claim, Created, CancellationToken.None);
    }
}
