using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.WebUtilities;

namespace LadderTeams.Local.Tenant.Graph;

/// <summary>The options of a query. Those that nothing here honours are refused, because ignoring them would answer something else.</summary>
internal sealed partial record GraphQuery
{
    private const int LargestPage = 999;
    private static readonly string[] Honoured = ["$select", "$top", "$skiptoken", "$deltatoken"];

    /// <summary>Null for the properties that are answered unless others are asked for.</summary>
    public IReadOnlyList<string>? Select { get; private init; }

    public int? Top { get; private init; }

    public string? SkipToken { get; private init; }

    public string? DeltaToken { get; private init; }

    /// <summary>How many of a delta's changes a page is to hold.</summary>
    public int? PreferredPage { get; private init; }

    public static (GraphQuery? Query, GraphAnswer? Refusal) Read(GraphRequest request)
    {
        var options = QueryHelpers.ParseQuery(request.Query);
        if (options.FirstOrDefault(option => option.Value.Count > 1).Key is { } twice) { return (null, GraphErrors.BadRequest($"Query option '{twice}' was specified more than once.")); }

        if (options.Keys.FirstOrDefault(key => key.StartsWith('$') && !Honoured.Contains(key)) is { } unknown)
        {
            return (null, GraphErrors.UnsupportedQuery($"The query option '{unknown}' is not supported here."));
        }

        var select = TextOf("$select")?.Split(',', StringSplitOptions.TrimEntries);
        if (select?.FirstOrDefault(property => !GraphUser.Has(property)) is { } other)
        {
            return (null, GraphErrors.BadRequest($"Parsing OData Select and Expand failed: Could not find a property named '{other}' on type 'microsoft.graph.user'."));
        }

        var top = TextOf("$top");
        if (top is not null && NumberIn(top) is not (>= 1 and <= LargestPage))
        {
            return (null, GraphErrors.UnsupportedQuery($"Invalid page size specified: '{top}'. Must be between 1 and {LargestPage} inclusive."));
        }

        return (new()
        {
            Select = select,
            Top = top is null ? null : NumberIn(top),
            SkipToken = TextOf("$skiptoken"),
            DeltaToken = TextOf("$deltatoken"),
            PreferredPage = PageSize().Match(request.Prefer) is { Success: true } size ? NumberIn(size.Groups[1].Value) : null,
        }, null);

        string? TextOf(string option) => options.TryGetValue(option, out var value) ? value.ToString() : null;
    }

    private static int? NumberIn(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    [GeneratedRegex(@"\bodata\.maxpagesize=([1-9][0-9]{0,5})\b")]
    private static partial Regex PageSize();
}
