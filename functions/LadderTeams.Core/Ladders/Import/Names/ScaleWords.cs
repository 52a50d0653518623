using System.Text.RegularExpressions;

namespace LadderTeams.Core.Ladders.Import.Names;

/// <summary>The words that points of a rating scale are made of.</summary>
internal static partial class ScaleWords
{
    private static readonly BoundedCache<bool> Known = new(text => Point().IsMatch(NameWords.WithoutOrnament(text)));

    public static bool IsPoint(string text) => text.Length <= 60 && Known.Of(text);

    /// <summary><c>Beginner</c>, <c>Expert</c>: how well somebody masters something. A ladder may name its levels so, or the points of a scale beside levels of another kind.</summary>
    public static bool IsProficiency(LevelName name) => name is { Code: null, Title: { } title } && ProficiencyWords.IsSupersetOf(title.Split([' ', '-', '/'], StringSplitOptions.RemoveEmptyEntries));

    private static readonly HashSet<string> ProficiencyWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "novice", "beginner", "basic", "foundation", "intermediate", "competent", "proficient", "advanced", "expert", "leading", "master",
    };

    [GeneratedRegex(@"^(?:(?:does not|doesn['’]t|not|partially|mostly|usually|sometimes|consistently|fully|greatly|far|significantly|often|rarely|always)\s+)*(?:meet(?:s|ing)?|exceed(?:s|ing)?|below|above|at|needs?|under|over|surpass(?:es|ing)?|miss(?:es|ing)?)\b.{0,40}$|^(?:not yet|unsatisfactory|satisfactory|outstanding|excellent|exceptional|poor|fair|insufficient|sufficient|developing|emerging|needs? (?:improvement|development|work)|underperform(?:ing|s)|on track|off track|role model|inconsistent|strong|solid|exceeds|meets|below expectations|struggling|thriving|performing|overperforming)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Point();
}
