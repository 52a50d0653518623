using System.Text.RegularExpressions;
using LadderTeams.Local.Tenant.Graph;

namespace LadderTeams.Local.Tenant.Calendars.Answering.Queries;

/// <summary>What is answered beside an event's own properties.</summary>
/// <param name="Properties">Ids of extended properties; null when none were asked for.</param>
internal sealed partial record Expansion(IReadOnlyList<string>? Properties, bool Exceptions)
{
    public static Expansion None { get; } = new(null, Exceptions: false);

    public static (Expansion? Expansion, GraphAnswer? Refusal) Read(string? text)
    {
        if (text is null) { return (None, null); }

        var match = Form().Match(text);
        var ids = match.Groups["id"].Captures.Select(id => PropertyId.Read(id.Value)).ToList();
        return match.Success && ids.TrueForAll(id => id is not null)
            ? (new(ids.Count > 0 ? [.. ids.OfType<string>()] : null, match.Groups["exceptions"].Success), null)
            : (null, MailboxErrors.InvalidQuery($"Parsing OData Select and Expand failed: '{text}'."));
    }

    [GeneratedRegex("""
        ^(?:
            (?:\s*singleValueExtendedProperties\(\s*\$filter\s*=\s*id\ eq\ '(?<id>[^']+)'(?:\ or\ id\ eq\ '(?<id>[^']+)')*\s*\)
          | \s*(?<exceptions>exceptionOccurrences)
        )\s*(?:,(?=\s*\S)|$))+$
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}
