using Azure;
using LadderTeams.Service.Platform.Idempotency;
using LadderTeams.Service.Storage;
using LadderTeams.Service.Tests.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace LadderTeams.Service.Tests.Platform.Idempotency;

public sealed class FirstAnswerTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Who_waited_for_a_store_that_does_not_answer_does_not_wait_for_it_once_more(bool hangs)
    {
        var time = new SkippingTime();
        await using var services = new ServiceCollection().AddSingleton<TimeProvider>(time).AddLogging().BuildServiceProvider();
        var context = new DefaultHttpContext { RequestServices = services };
        var claim = new IdempotencyClaim.Granted(new("person", "key"), "hash", new ETag("1"));
        var lost = new StorageUnavailableException(0, "The store does not answer.", TimeSpan.FromSeconds(1), null);
        var records = new LostRecords(hangs ? new TaskCompletionSource().Task : Task.FromException(new StorageUnavailableException(0, "Nor now.", TimeSpan.FromSeconds(1), null)));

        var thrown = await Assert.ThrowsAsync<StorageUnavailableException>(() => FirstAnswer.GiveAsync(context, records, claim, _ => throw lost));

        Assert.Same(lost, thrown);
        Assert.True(records.IsAsked);
        Assert.All(time.Waits, wait => Assert.True(wait < TimeSpan.FromSeconds(1)));
    }

    private sealed class LostRecords(Task release) : IIdempotencyRecords
    {
        public bool IsAsked { get; private set; }

        public Task<IdempotencyClaim> ClaimAsync(IdempotencyKey key, string requestHash, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task RememberAsync(IdempotencyClaim.Granted claim, RememberedAnswer answer, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task ReleaseAsync(IdempotencyClaim.Granted claim, CancellationToken cancellationToken)
        {
            IsAsked = true;
            return release;
        }

        public Task ForgetAsync(string scope, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task<IReadOnlyList<ExpiredRecords>> FindExpiredAsync(int most, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task<ExpiredRecords?> RemoveAsync(ExpiredRecords expired, CancellationToken cancellationToken) => throw new NotSupportedException();
    }
}
