using System.Collections.Concurrent;
using Microsoft.Extensions.Caching.Memory;

namespace LadderTeams.Service.Platform.Caching;

/// <summary>What was answered, and when it was asked: what has happened since it may not know of.</summary>
internal sealed record Dated<T>(T Value, DateTimeOffset AsOf);

/// <summary>
/// Keeps the last answers to questions that take long, up to a total size. What several ask at once is asked once, and who asks
/// anew gets an answer to a question that was put after that. A failure is kept by nobody.
/// </summary>
internal sealed class LastAnswers<TKey, TValue>(long sizeLimit, Func<TValue, long> sizeOf, TimeProvider time) : IDisposable
    where TKey : notnull
    where TValue : class
{
    private readonly MemoryCache kept = new(new MemoryCacheOptions { SizeLimit = sizeLimit });
    private readonly ConcurrentDictionary<TKey, Lazy<Task<Dated<TValue>>>> asking = new();
    private readonly Lock keeping = new();
    private long asked;

    /// <summary>The last answer, however old; null when none is kept.</summary>
    public Dated<TValue>? Find(TKey key) => kept.Get<Kept>(key)?.Answer;

    /// <param name="isGood">Whether a kept answer will do.</param>
    /// <param name="ask">It is not cancelled: others may wait for the same answer.</param>
    public async ValueTask<Dated<TValue>> GetAsync(TKey key, Func<Dated<TValue>, bool> isGood, Func<Task<TValue>> ask, CancellationToken cancellationToken) =>
        Find(key) is { } known && isGood(known) ? known
            : await asking.GetOrAdd(key, _ => Question(key, ask)).Value.WaitAsync(cancellationToken);

    /// <summary>Asks, whatever is kept or under way.</summary>
    public Task<Dated<TValue>> AskAsync(TKey key, Func<Task<TValue>> ask, CancellationToken cancellationToken) =>
        (asking[key] = Question(key, ask)).Value.WaitAsync(cancellationToken);

    public void Forget(TKey key)
    {
        lock (keeping) { kept.Remove(key); }
    }

    public void Dispose() => kept.Dispose();

    private Lazy<Task<Dated<TValue>>> Question(TKey key, Func<Task<TValue>> ask)
    {
        Lazy<Task<Dated<TValue>>>? question = null;
        return question = new(() => AskAsync(key, ask, () => asking.TryRemove(new(key, question!))));
    }

    private async Task<Dated<TValue>> AskAsync(TKey key, Func<Task<TValue>> ask, Action done)
    {
        var (order, now) = (Interlocked.Increment(ref asked), time.GetUtcNow());
        try
        {
            var answer = new Dated<TValue>(await ask(), now);
            Keep(key, new(answer, order));
            return answer;
        }
        finally
        {
            done();
        }
    }

    /// <summary>Unless a later question was answered already.</summary>
    private void Keep(TKey key, Kept answer)
    {
        lock (keeping)
        {
            if (kept.Get<Kept>(key) is not { } other || other.Order < answer.Order) { kept.Set(key, answer, new MemoryCacheEntryOptions { Size = sizeOf(answer.Answer.Value) }); }
        }
    }

    private sealed record Kept(Dated<TValue> Answer, long Order);
}
