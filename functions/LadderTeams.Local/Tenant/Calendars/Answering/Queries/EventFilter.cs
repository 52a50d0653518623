using System.Text.RegularExpressions;
using LadderTeams.Local.Tenant.Calendars.Answering.Forms;
using LadderTeams.Local.Tenant.Calendars.Events;
using LadderTeams.Local.Tenant.Graph;

namespace LadderTeams.Local.Tenant.Calendars.Answering.Queries;

/// <summary>A filter of events: by type, and by an extended property. Filters that Exchange does not know it refuses likewise.</summary>
internal sealed partial class EventFilter
{
    private readonly IReadOnlyList<Predicate<CalendarEvent>> clauses;

    private EventFilter(IReadOnlyList<Predicate<CalendarEvent>> clauses) => this.clauses = clauses;

    public static EventFilter None { get; } = new([]);

    public static (EventFilter? Filter, GraphAnswer? Refusal) Read(string? text)
    {
        if (text is null) { return (None, null); }

        var clauses = new List<Predicate<CalendarEvent>>();
        for (var rest = text.Trim(); ;)
        {
            if (Clause().Match(rest) is not { Success: true } match) { return (null, Refuse(text)); }

            if (Meaning(match) is not { } clause) { return (null, MailboxErrors.InvalidFilter(text)); }

            clauses.Add(clause);
            if (match.Length == rest.Length) { return (new(clauses), null); }

            rest = rest[match.Length..];
        }
    }

    public bool Takes(CalendarEvent found) => clauses.All(clause => clause(found));

    private static Predicate<CalendarEvent>? Meaning(Match match)
    {
        if (match.Groups["type"] is { Success: true, Value: var type }) { return found => new EventInstance(found).Type.Equals(type, StringComparison.OrdinalIgnoreCase); }

        if (PropertyId.Read(match.Groups["id"].Value) is not { } id) { return null; }

        var wanted = match.Groups["text"] is { Success: true, Value: var value } ? value.Replace("''", "'", StringComparison.Ordinal) : null;
        return match.Groups["operator"].Value is "eq"
            ? found => found.Properties.GetValueOrDefault(id) is { } has && has == wanted
            : found => found.Properties.GetValueOrDefault(id) is { } has && has != wanted;
    }

    private static GraphAnswer Refuse(string text) =>
        EventJson.Names.Any(name => Regex.IsMatch(text, $@"\b{name}\b")) ? MailboxErrors.UnsupportedFilter(text) : MailboxErrors.InvalidFilter(text);

    [GeneratedRegex("""
        ^(?:
            type\ eq\ '(?<type>\w+)'
          | singleValueExtendedProperties/(?:any|Any)\(\s*(?<name>\w+)\s*:\s*\k<name>/id\ eq\ '(?<id>[^']+)'\ and\ \k<name>/value\ (?<operator>eq|ne)\ (?:null|'(?<text>(?:[^']|'')*)')\s*\)
        )(?:\ and\ (?=\S)|$)
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    private static partial Regex Clause();
}
