using System.Security.Cryptography;
using System.Text;
using LadderTeams.Core.Ladders;
using LadderTeams.Core.Search;

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
    private readonly Dictionary<string, PublishedLadder> byId;

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

    private static string HashOf(IEnumerable<PublishedLadder> ladders)
    {
        var all = string.Join('\n', ladders.Select(published => $"{published.Ladder.Id} {published.Edition}"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(all)))[..32];
    }
}
