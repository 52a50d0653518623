using System.Text.RegularExpressions;
using LadderTeams.Core.Ladders.Import.Names;

namespace LadderTeams.Core.Ladders.Import.Recognition;

/// <summary>Notices parts that their author calls out of date. They are read all the same.</summary>
internal static partial class Deprecation
{
    private static readonly string[] Openings = ["deprecated", "obsolete", "superseded", "archived", "outdated", "this", "note"];

    /// <summary>A sentence that says so of the page or the part it stands in.</summary>
    public static bool IsNotice(string text) => text.Length <= 160 && Opening.IsOneOf(text, Openings) && Notice().IsMatch(text);

    public static bool IsMarked(string text) => text.Length <= 200 && Mark().IsMatch(text);

    public static Diagnostic Found(SourceFile file, SourceText text) =>
        new("deprecated", DiagnosticSeverity.Warning, file.Name, file.LineOf(text.Start), $"Take this part out if it no longer holds: it calls itself out of date (\"{Short(text.Value)}\").");

    private static string Short(string text) => text.Length <= 60 ? text : text[..60] + "…";

    [GeneratedRegex(@"^\W*(?:deprecated|obsolete|superseded|archived|outdated)\b|^\W*(?:note:? )?this (?:\w+ ){0,2}?(?:page|document|file|section|level|ladder|role|framework|version) (?:is|has been|was) (?:now )?(?:deprecated|obsolete|superseded|archived|outdated|no longer (?:in use|used|valid|maintained))\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Notice();

    [GeneratedRegex(@"\b(?:deprecated|obsolete|superseded|outdated|archived|no longer (?:in use|used|valid|maintained))\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Mark();
}
