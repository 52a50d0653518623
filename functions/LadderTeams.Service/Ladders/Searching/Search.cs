using System.Globalization;
using LadderTeams.Core.Ladders;
using LadderTeams.Core.Search;
using LadderTeams.Service.Catalog;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.Callers;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;

namespace LadderTeams.Service.Ladders.Searching;

internal static class Search
{
    /// <param name="q">The words to search for, in any order; the last one may be unfinished.</param>
    /// <param name="ladder">Only this ladder.</param>
    /// <param name="level">Only this level, by code, title or another name.</param>
    /// <param name="capability">Only this capability.</param>
    /// <param name="skip">How many of the best results to leave out.</param>
    /// <param name="top">How many results to give at most.</param>
    public static async Task<Results<Read<SearchResponse>, ProblemHttpResult>> GetAsync(
        string? q, string? ladder, string? level, string? capability, string? skip, string? top,
        ICaller caller, ILadderCatalog catalog, IOptions<SearchOptions> options, CancellationToken cancellationToken)
    {
        var shelf = await catalog.GetAllAsync(caller.TenantId, cancellationToken);
        var limits = options.Value;
        var query = new SearchQuery(q?.Trim() ?? "")
        {
            LadderId = Given(ladder),
            Level = Given(level),
            Capability = Given(capability),
            Skip = Count(skip, 0),
            Top = Count(top, limits.PageSize),
        };
        return (Refuse(query, limits) ?? RefuseFilters(query, shelf)) is { } refusal
            ? refusal
            : new Read<SearchResponse>(() => SearchResponse.From(query, shelf.Index.Search(query)), shelf.ContentHash);
    }

    /// <summary>A filter without a value is none.</summary>
    private static string? Given(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();

    /// <summary>-1 for what is not a number that can count anything.</summary>
    private static int Count(string? value, int missing) =>
        string.IsNullOrEmpty(value) ? missing
        : int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count
        : -1;

    private static ProblemHttpResult? Refuse(SearchQuery query, SearchOptions limits)
    {
        if (query.Text.Length == 0) { return LadderRefusals.QueryMissing.With("Give q the words to search for."); }

        if (query.Text.Length > limits.LongestQuery)
        {
            return LadderRefusals.QueryTooLong.With($"q takes up to {limits.LongestQuery} characters.");
        }

        return query.Skip < 0 || query.Skip > limits.LargestSkip || query.Top < 1 || query.Top > limits.LargestPage
            ? LadderRefusals.PageOutOfRange.With($"skip takes 0 to {limits.LargestSkip}, top takes 1 to {limits.LargestPage}.")
            : null;
    }

    private static ProblemHttpResult? RefuseFilters(SearchQuery query, LadderShelf shelf)
    {
        var ladders = shelf.Ladders.Select(published => published.Ladder);
        if (query.LadderId is { } id)
        {
            if (shelf.Find(id) is not { } only) { return LadderRefusals.LadderNotFound.With("GET /api/ladders names those that there are."); }

            ladders = [only.Ladder];
        }

        if (query.Level is { } level && !ladders.Any(ladder => ladder.FindLevel(level) is not null))
        {
            return LadderRefusals.LevelNotFound.With("GET /api/ladders names the levels that there are.");
        }

        return query.Capability is { } capability && !ladders.Any(ladder => ladder.FindCapability(capability) is not null)
            ? LadderRefusals.CapabilityNotFound.With("GET /api/ladders names the capabilities that there are.")
            : null;
    }
}
