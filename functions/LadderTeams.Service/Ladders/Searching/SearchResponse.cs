using LadderTeams.Core.Ladders;
using LadderTeams.Core.Search;

namespace LadderTeams.Service.Ladders.Searching;

/// <param name="Total">Of all pages.</param>
/// <param name="Results">Best first.</param>
/// <param name="Corrections">The words that were searched for instead of those in the query.</param>
internal sealed record SearchResponse(
    string Query,
    int Total,
    int Skip,
    IReadOnlyList<SearchResult> Results,
    SearchFacets Facets,
    IReadOnlyList<SearchCorrection> Corrections)
{
    public static SearchResponse From(SearchQuery query, SearchPage page) => new(
        query.Text,
        page.Total,
        query.Skip,
        [.. page.Hits.Select(SearchResult.From)],
        new(SearchFacet.All(page.Levels), SearchFacet.All(page.Capabilities)),
        [.. page.Corrections.Select(correction => new SearchCorrection(correction.From, correction.To))]);
}

/// <param name="Ladder">The ladder's id.</param>
/// <param name="Level">The level's code; null when it is said of everyone.</param>
/// <param name="Capability">Null when it is said across capabilities.</param>
/// <param name="StatementId">Null for words without an identity of their own, such as a summary.</param>
/// <param name="Title">The name that the ladder gives the statement.</param>
/// <param name="Transition">The guide that says it; null for what is said of a level or a capability.</param>
/// <param name="Highlights">The parts of the text that were searched for, in order.</param>
internal sealed record SearchResult(
    string Ladder,
    string? Level,
    string? LevelTitle,
    string? Capability,
    StatementPart Kind,
    string? StatementId,
    string? Title,
    string Text,
    TransitionEnds? Transition,
    IReadOnlyList<TextRange> Highlights)
{
    public static SearchResult From(SearchHit hit) => new(
        hit.LadderId,
        hit.Level?.Code,
        hit.Level?.Title,
        hit.Capability,
        hit.Part,
        hit.StatementId,
        hit.Title,
        hit.Text,
        hit.Guide is { } guide ? TransitionEnds.Of(guide) : null,
        [.. hit.Highlights.Select(highlight => new TextRange(highlight.Start, highlight.Length))]);
}

/// <summary>How many results each value of a filter would have; the filter itself is left out of its own count.</summary>
internal sealed record SearchFacets(IReadOnlyList<SearchFacet> Levels, IReadOnlyList<SearchFacet> Capabilities);

internal sealed record SearchFacet(string Value, int Count)
{
    public static IReadOnlyList<SearchFacet> All(IEnumerable<FacetCount> counts) =>
        [.. counts.Select(facet => new SearchFacet(facet.Value, facet.Count))];
}

internal sealed record SearchCorrection(string From, string To);
