using System.ComponentModel.DataAnnotations;
using LadderTeams.Service.Platform.Limits;
using Microsoft.Extensions.Options;

namespace LadderTeams.Service.Ladders.Searching;

/// <summary>The limits of a search.</summary>
internal sealed class SearchOptions
{
    public const string Section = "Search";

    /// <summary>In characters.</summary>
    [Range(10, 2_000)]
    public int LongestQuery { get; set; } = SearchBounds.LongestQuery;

    /// <summary>How many results a page holds unless the query says otherwise.</summary>
    [Range(1, 500)]
    public int PageSize { get; set; } = 20;

    [Range(1, 500)]
    public int LargestPage { get; set; } = 100;

    /// <summary>How many results a query may skip.</summary>
    [Range(0, 100_000)]
    public int LargestSkip { get; set; } = SearchBounds.LargestSkip;
}

[OptionsValidator]
internal sealed partial class SearchOptionsValidator : IValidateOptions<SearchOptions>;

internal sealed class SearchPagesValidator : IValidateOptions<SearchOptions>
{
    public ValidateOptionsResult Validate(string? name, SearchOptions options) =>
        options.PageSize > options.LargestPage ? ValidateOptionsResult.Fail("Search:PageSize is more than Search:LargestPage lets a page hold.") : ValidateOptionsResult.Success;
}
