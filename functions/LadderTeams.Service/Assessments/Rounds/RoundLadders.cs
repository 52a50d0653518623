using LadderTeams.Core.Assessments;
using LadderTeams.Core.Assessments.Pinning;
using LadderTeams.Core.Assessments.Ratings;
using LadderTeams.Core.Assessments.Rounds;
using LadderTeams.Core.Ladders;
using LadderTeams.Core.Ladders.Compare;
using LadderTeams.Service.Catalog;
using LadderTeams.Service.Platform.Caching;
using LadderTeams.Service.Platform.Callers;

namespace LadderTeams.Service.Assessments.Rounds;

/// <summary>
/// What assessments are made of on the ladder's side. A version never changes, so what takes long is remembered: for each
/// caller by herself, so that how long an answer takes does not tell her what somebody else asked for.
/// </summary>
internal sealed class RoundLadders(ILadderCatalog catalog) : IDisposable
{
    /// <summary>How many things of each kind.</summary>
    private const int Remembered = 200;

    private readonly OnceCache<(Asker Caller, LadderReference Ladder), SeenWords> words = new(Remembered);
    private readonly OnceCache<(Asker Caller, LadderReference Before, LadderReference After), LadderChange> changes = new(Remembered);

    /// <summary>What the round asks; refused when this version of the product does not find its levels in the ladder any more.</summary>
    public async ValueTask<Result<RatingSheet>> SheetAsync(ICaller caller, RoundTerms terms, CancellationToken cancellationToken) =>
        RatingSheet.For(await LadderAsync(caller, terms.Ladder, cancellationToken), terms) is { } sheet ? sheet : new Refusal(RefusalCodes.UnknownLevel);

    public ValueTask<SeenWords> WordsAsync(ICaller caller, LadderReference ladder, CancellationToken cancellationToken) =>
        words.GetOrAddAsync((Asker.Of(caller), ladder), async () => (new SeenWords(await LadderAsync(caller, ladder, CancellationToken.None)), 1), cancellationToken);

    public ValueTask<LadderChange> ChangeAsync(ICaller caller, LadderReference before, LadderReference after, CancellationToken cancellationToken) => changes.GetOrAddAsync(
        (Asker.Of(caller), before, after),
        async () =>
        {
            var (from, to) = (await LadderAsync(caller, before, CancellationToken.None), await LadderAsync(caller, after, CancellationToken.None));
            return (new LadderChange(from, to, LadderComparison.Between(from, to)), 1);
        },
        cancellationToken);

    public void Dispose()
    {
        words.Dispose();
        changes.Dispose();
    }

    private async Task<Ladder> LadderAsync(ICaller caller, LadderReference reference, CancellationToken cancellationToken) =>
        (await catalog.FindAsync(caller.TenantId, reference.LadderId, reference.Version, cancellationToken))?.Ladder
        ?? throw new InvalidDataException("The ladder of a round is gone.");

    private sealed record Asker(string Tenant, string Person)
    {
        public static Asker Of(ICaller caller) => new(caller.TenantId, caller.PersonId);
    }
}
