using System.Text.RegularExpressions;

namespace LadderTeams.Core.Ladders.Import.Names;

/// <summary>The head of a row or column that holds the levels' titles.</summary>
internal static partial class TitleHead
{
    public static bool Is(string head) => head.Length <= 40 && Pattern().IsMatch(NameWords.WithoutOrnament(head));

    [GeneratedRegex(@"^(?:(?:job|role|level|position|official|working|typical|common|internal|external) )?(?:titles?|names?|positions?|roles?|job titles?|also known as|aka|alias(?:es)?)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Pattern();
}
