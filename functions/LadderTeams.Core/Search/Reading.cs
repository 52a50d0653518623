namespace LadderTeams.Core.Search;

/// <summary>One way to take a query that names a level by its code.</summary>
/// <param name="NeedsAll">The reading is right only if a statement has all the words.</param>
internal sealed record Reading(IReadOnlyList<IReadOnlyList<WantedTerm>> Words, Sieve Sieve, bool NeedsAll)
{
    /// <summary>
    /// The likeliest first. A code asks for the level (<c>L4 communication</c>), or is a word like others (<c>pairing with an L1</c>);
    /// where neither fits, the level counts for more than the words, but it leaves nobody without results.
    /// </summary>
    public static IEnumerable<Reading> Of(Wish wish, Sieve asked)
    {
        IReadOnlyList<IReadOnlyList<WantedTerm>> all = [.. wish.Words, .. wish.Codes];
        if (all.Count == 0) { yield break; }

        if (wish.Levels.Count > 0 && asked.Levels is null)
        {
            var narrowed = asked with { Levels = wish.Levels };
            yield return new(wish.Words, narrowed, NeedsAll: true);
            yield return new(all, asked, NeedsAll: true);
            yield return new(wish.Words, narrowed, NeedsAll: false);
        }

        yield return new(wish.Words.Count > 0 ? wish.Words : all, asked, NeedsAll: false);
    }
}
