using System.Text.RegularExpressions;

namespace LadderTeams.Core.Ladders.Import.Recognition;

/// <summary>Notices parts that their author calls out of date. They are read all the same.</summary>
internal static partial class Deprecation
{
    public static bool IsMarked(string text) => text.Length <= 200 && Mark().IsMatch(text);

    public static Diagnostic Found(SourceFile file, SourceText text) =>
        new("deprecated", DiagnosticSeverity.Warning, file.Name, file.LineOf(text.Start), $"Take this part out if it no longer holds: it calls itself out of date (\"{Short(text.Value)}\").");

    private static string Short(string text) => text.Length <= 60 ? text : text[..60] + "…";

    [GeneratedRegex(@"\b(?:deprecated|obsolete|superseded|outdated|archived|no longer (?:in use|used|valid|maintained))\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Mark();
}
