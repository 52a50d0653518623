using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.Caching;
using LadderTeams.Service.Platform.Callers;

namespace LadderTeams.Service.People.Known;

/// <summary>What may be shown. It is stale when the directory could not be asked; then it lets nobody in, however new it is.</summary>
internal sealed record Shown<T>(Dated<T> Answer, bool IsStale);

/// <summary>What each caller was told by the directory in her own name, and when.</summary>
internal sealed class Lookup<T>(long sizeLimit, Func<T, long> sizeOf, Func<ICaller, Task<T>> ask, TimeSpan knownFor, TimeProvider time) : IDisposable
    where T : class
{
    private readonly LastAnswers<(string Tenant, string Person), T> answers = new(sizeLimit, sizeOf, time);

    /// <summary>Whatever the caller was told last; null for nothing.</summary>
    public Dated<T>? Last(ICaller caller) => answers.Find(KeyOf(caller));

    /// <exception cref="RefusedException">What is known is too old, and the directory cannot be asked.</exception>
    public ValueTask<Dated<T>> GetAsync(ICaller caller, CancellationToken cancellationToken) =>
        answers.GetAsync(KeyOf(caller), IsNewEnough, () => ask(caller), cancellationToken);

    /// <param name="anew">Whether to ask the directory whatever is known.</param>
    /// <exception cref="RefusedException">The caller must consent first, or nothing is known and the directory cannot be asked.</exception>
    public async Task<Shown<T>> ShowAsync(ICaller caller, bool anew, CancellationToken cancellationToken)
    {
        try
        {
            return new(anew ? await answers.AskAsync(KeyOf(caller), () => ask(caller), cancellationToken) : await GetAsync(caller, cancellationToken), IsStale: false);
        }
        catch (RefusedException refused) when (refused.Refusal == DirectoryRefusals.Unavailable && Last(caller) is not null)
        {
            return new(Last(caller)!, IsStale: true);
        }
    }

    public void Dispose() => answers.Dispose();

    private static (string Tenant, string Person) KeyOf(ICaller caller) => (caller.TenantId, caller.PersonId);

    private bool IsNewEnough(Dated<T> answer) => time.GetUtcNow() - answer.AsOf < knownFor;
}
