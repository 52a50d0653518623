using System.Text.RegularExpressions;
using LadderTeams.Core.Ladders.Import.Names;

namespace LadderTeams.Core.Ladders.Import.Structured.Keys;

/// <summary>Tells what words of a data file name a level.</summary>
internal static partial class LevelNaming
{
    /// <summary>A short token with a digit is a code, everything else a title.</summary>
    public static LevelName NameOf(string text) => LevelNameParser.Parse(text) is { } name ? name : Code().IsMatch(text) ? new(text, null) : new(null, text);

    /// <summary>A code, or a few words with a rank among them, such as <c>senior engineer</c>.</summary>
    public static bool IsLevel(string text) => text.Length <= 40 && (Code().IsMatch(text) || Rank().IsMatch(text));

    [GeneratedRegex(@"^(?:(?:[A-Za-z]{1,4}|level|grade|stage|milestone)[ _-]?[0-9]{1,3}|[0-9]{1,2})(?:\.[0-9]{1,3})?[A-Za-z+]?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Code();

    [GeneratedRegex(@"^(?:beginner|novice|apprentice|awareness|foundational|working|competent|practitioner|expert|master)$|^(?:\w+[ _-]){0,3}(?:intern|trainee|entry|associate|junior|mid|intermediate|senior|staff|principal|distinguished|fellow)[0-9]?(?:[ _-]\w+){0,3}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Rank();
}
