using System.Globalization;
using LadderTeams.Local.Tenant.Calendars.Answering.Forms;
using LadderTeams.Local.Tenant.Graph;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace LadderTeams.Local.Tenant.Calendars.Answering.Queries;

/// <summary>The options of a query for events. Those that an address does not honour it refuses.</summary>
internal sealed record MailboxQuery
{
    private const int StandardPage = 10;
    private const int LargestPage = 1000;

    private Dictionary<string, StringValues> options = [];

    public required Preferences Preferences { get; init; }

    /// <summary>Null for the properties that are answered unless others are asked for.</summary>
    public IReadOnlyList<string>? Select { get; private init; }

    public Expansion Expand { get; private init; } = Expansion.None;

    public EventFilter Filter { get; private init; } = EventFilter.None;

    public int Top { get; private init; } = StandardPage;

    public int Skip { get; private init; }

    /// <summary>Null unless the query has a time range.</summary>
    public (DateTimeOffset From, DateTimeOffset Until)? Range { get; private init; }

    /// <summary>The query of the next page.</summary>
    public string Next => string.Join('&', options.Where(option => option.Key != "$skip").Append(new("$skip", $"{Skip + Top}"))
        .Select(option => $"{option.Key}={Uri.EscapeDataString(option.Value.ToString())}"));

    public string? this[string option] => options.TryGetValue(option, out var value) ? value.ToString() : null;

    /// <param name="honoured">The options beginning with a dollar that mean something where this is asked.</param>
    public static (MailboxQuery? Query, GraphAnswer? Refusal) Read(GraphRequest request, params IReadOnlyList<string> honoured)
    {
        var options = QueryHelpers.ParseQuery(request.Query);
        if (options.FirstOrDefault(option => option.Value.Count > 1).Key is { } twice) { return (null, GraphErrors.BadRequest($"Query option '{twice}' was specified more than once.")); }

        if (options.Keys.FirstOrDefault(key => key.StartsWith('$') && !honoured.Contains(key)) is { } unknown)
        {
            return (null, MailboxErrors.InvalidQuery($"The query option '{unknown}' is not supported here."));
        }

        var (preferences, refusal) = Preferences.Read(request.Prefer);
        return preferences is null ? (null, refusal) : Read(new MailboxQuery { options = options, Preferences = preferences });
    }

    public bool HasRange(out GraphAnswer refusal)
    {
        refusal = MailboxErrors.InvalidRequest("This request requires a time window specified by the query string parameters StartDateTime and EndDateTime.");
        return Range is not null;
    }

    private static (MailboxQuery? Query, GraphAnswer? Refusal) Read(MailboxQuery query)
    {
        var select = query["$select"]?.Split(',', StringSplitOptions.TrimEntries);
        if (select?.FirstOrDefault(name => !EventJson.Names.Contains(name)) is { } other) { return (null, MailboxErrors.NoSuchProperty(other)); }

        var (expand, refusal) = Expansion.Read(query["$expand"]);
        if (expand is null) { return (null, refusal); }

        (var filter, refusal) = EventFilter.Read(query["$filter"]);
        if (filter is null) { return (null, refusal); }

        var (top, skip) = (NumberIn(query["$top"], StandardPage), NumberIn(query["$skip"], 0));
        if (top is not (>= 1 and <= LargestPage) || skip is null) { return (null, MailboxErrors.InvalidQuery("Invalid value for $top or $skip.")); }

        return TimesIn(query["startDateTime"], query["endDateTime"], out var range)
            ? (query with { Select = select, Expand = expand, Filter = filter, Top = top.Value, Skip = skip.Value, Range = range }, null)
            : (null, MailboxErrors.InvalidQuery("The time window is not valid."));
    }

    private static int? NumberIn(string? text, int standard) =>
        text is null ? standard : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static bool TimesIn(string? from, string? until, out (DateTimeOffset From, DateTimeOffset Until)? range)
    {
        range = null;
        if (from is null && until is null) { return true; }

        if (!TimeIn(from, out var begin) || !TimeIn(until, out var end) || end < begin) { return false; }

        range = (begin, end);
        return true;
    }

    private static bool TimeIn(string? text, out DateTimeOffset time) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out time);
}
