using System.Text.RegularExpressions;

namespace LadderTeams.Core.Ladders.Import.Names;

/// <summary>A column of values that are attached to levels and ask for nothing: years, pay, yes or no, numbers.</summary>
internal static partial class FactColumn
{
    private const int LongestValue = 40;

    public static bool Is(string head, IEnumerable<string> values)
    {
        var all = values.Where(value => value.Length > 0).ToList();
        return all.TrueForAll(value => value.Length <= LongestValue) && (Head().IsMatch(head) || all.TrueForAll(Value().IsMatch));
    }

    /// <summary>A number, a share or a tick, which says nothing by itself.</summary>
    public static bool IsValue(string text) => text.Length <= LongestValue && Value().IsMatch(text);

    [GeneratedRegex(@"\b(?:years?|experience|salary|pay|compensation|bands?|grades?|levels?|senior|reports?|team size|points?|threshold|weight|equivalent|code|id|radius|tenure)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Head();

    [GeneratedRegex(@"^(?:yes|no|true|false|n/?a|[-–—✓✔✅❌x]|[\d.,+%€$£~<>=/ -]+(?:\s?(?:years?|yrs?|months?|k|pts?|points?))?)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Value();
}
