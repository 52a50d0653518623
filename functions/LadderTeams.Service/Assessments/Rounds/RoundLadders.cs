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
/// What assessments are made of on the ladder's side. A version never changes, so what was asked for last is remembered: for each
/// caller by herself, so that how long an answer takes does not tell her what somebody else asked for.
/// </summary>
internal sealed class RoundLadders(ILadderCatalog catalog) : IDisposable
{
    /// <summary>How many things of each kind.</summary>
    private const int Remembered = 200;

    private readonly OnceCache<(Asker Caller, LadderReference Ladder, string? CurrentLevel, string TargetLevel), Result<RatingSheet>> sheets = new(Remembered);
    private readonly OnceCache<(Asker Caller, LadderReference Ladder), SeenWords> words = new(Remembered);
    private readonly OnceCache<(Asker Caller, LadderReference Before, LadderReference After), LadderChange> changes = new(Remembered);

    /// <summary>What the round asks; refused when this version of the product does not find its levels in the ladder any more.</summary>
    public ValueTask<Result<RatingSheet>> SheetAsync(ICaller caller, RoundTerms terms, CancellationToken cancellationToken) => sheets.GetOrAddAsync(
        (Asker.Of(caller), terms.Ladder, terms.CurrentLevel, terms.TargetLevel),
        async () => (RatingSheet.For(await LadderAsync(caller, terms.Ladder), terms) is { } sheet ? sheet : new Refusal(RefusalCodes.UnknownLevel), 1),
        cancellationToken);

    public ValueTask<SeenWords> WordsAsync(ICaller caller, LadderReference ladder, CancellationToken cancellationToken) =>
        words.GetOrAddAsync((Asker.Of(caller), ladder), async () => (new SeenWords(await LadderAsync(caller, ladder)), 1), cancellationToken);

    public ValueTask<LadderChange> ChangeAsync(ICaller caller, LadderReference before, LadderReference after, CancellationToken cancellationToken) => changes.GetOrAddAsync(
        (Asker.Of(caller), before, after),
        async () =>
        {
            var (from, to) = (await LadderAsync(caller, before), await LadderAsync(caller, after));
            return (new LadderChange(from, to, LadderComparison.Between(from, to)), 1);
        },
        cancellationToken);

    public void Dispose()
    {
        sheets.Dispose();
        words.Dispose();
        changes.Dispose();
    }

    /// <summary>Others may wait for it, so none of them can cancel it.</summary>
    private async Task<Ladder> LadderAsync(ICaller caller, LadderReference reference) =>
        (await catalog.FindAsync(caller.TenantId, reference.LadderId, reference.Version, CancellationToken.None))?.Ladder
        ?? throw new InvalidDataException("The ladder of a round is gone.");

    private sealed record Asker(string Tenant, string Person)
    {
        public static Asker Of(ICaller caller) => new(caller.TenantId, caller.PersonId);
    }
}
