using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using LadderTeams.Core.Ladders;
using LadderTeams.Core.Ladders.Compare;
using LadderTeams.Core.OneOnOnes.Prompts;
using LadderTeams.Core.Search;
using LadderTeams.Service.Platform.Caching;

namespace LadderTeams.Service.Catalog;

/// <summary>A ladder as published.</summary>
/// <param name="ContentHash">Follows from the source files alone.</param>
/// <param name="Version">Two versions may have the same content: one that brings back an earlier one.</param>
internal sealed record PublishedLadder(Ladder Ladder, string ContentHash, int Version)
{
    /// <summary>What an answer that names the version is made of.</summary>
    public string Edition => $"{ContentHash}-{Version}";
}

/// <summary>The published ladders, by id, and the index over them.</summary>
internal sealed class LadderShelf
{
    /// <summary>Some hundred comparisons of large levels.</summary>
    private const int MostChanges = 50_000;

    private readonly Dictionary<string, PublishedLadder> byId;
    private readonly RecentlyUsed<(string Ladder, string From, string To), LevelComparison> compared = new(MostChanges);

    private readonly ConcurrentDictionary<(string Ladder, string Level), PromptPool> prompts = [];

    public LadderShelf(IEnumerable<PublishedLadder> ladders)
    {
        Ladders = [.. ladders.OrderBy(published => published.Ladder.Id, StringComparer.Ordinal)];
        byId = Ladders.ToDictionary(published => published.Ladder.Id, StringComparer.OrdinalIgnoreCase);
        ContentHash = HashOf(Ladders);
        Index = SearchIndex.Build([.. Ladders.Select(published => published.Ladder)]);
    }

    /// <summary>In the order of their ids.</summary>
    public IReadOnlyList<PublishedLadder> Ladders { get; }

    public string ContentHash { get; }

    public SearchIndex Index { get; }

    /// <summary>Null when no ladder has that id; case does not matter.</summary>
    public PublishedLadder? Find(string id) => byId.GetValueOrDefault(id);

    /// <summary>As <see cref="LevelComparison.Between"/>; the comparisons that were asked for last are kept.</summary>
    /// <param name="ladder">One of the shelf's.</param>
    public LevelComparison Compare(Ladder ladder, Level from, Level to)
    {
        var key = (ladder.Id, from.Code, to.Code);
        if (compared.Find(key) is { } known) { return known; }

        var comparison = LevelComparison.Between(ladder, from, to);
        compared.Keep(key, comparison, comparison.Changes.Count);
        return comparison;
    }

    /// <summary>What there is to ask of a person at a level; kept once it was asked for.</summary>
    /// <param name="ladder">One of the shelf's.</param>
    public PromptPool PromptsAt(Ladder ladder, Level level) =>
        prompts.GetOrAdd((ladder.Id, level.Code), _ => PromptPool.Of(ladder, level, LevelPairs.Next(ladder, level)));

    private static string HashOf(IEnumerable<PublishedLadder> ladders)
    {
        var all = string.Join('\n', ladders.Select(published => $"{published.Ladder.Id} {published.Edition}"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(all)))[..32];
    }
}
