using System.Text.RegularExpressions;

namespace LadderTeams.Core.Tests.Docs;

/// <summary>docs/ladder-owners.md, and the sources that it speaks of.</summary>
internal static partial class LadderOwnersPage
{
    public static readonly string Root = Find(new(AppContext.BaseDirectory));
    private static readonly string Text = File.ReadAllText(Path.Combine(Root, "docs", "ladder-owners.md"));

    /// <summary>The blocks of code, each with the ending that a file of its form has.</summary>
    public static IEnumerable<(string Form, string Content)> Examples =>
        Example().Matches(Text).Select(match => (match.Groups["form"].Value, match.Groups["content"].Value));

    /// <summary>What stands in code marks in the first column of a table under a heading.</summary>
    public static IEnumerable<string> FirstColumn(string heading) => Rows(heading).SelectMany(row => row.Marked);

    /// <summary>The rows of the tables under a heading: what stands in code marks in the first column, and the second column.</summary>
    public static IEnumerable<(IReadOnlyList<string> Marked, string Meaning)> Rows(string heading)
    {
        var text = Example().Replace(Text, "");
        var section = text[(text.IndexOf($"# {heading}\n", StringComparison.Ordinal) + 1)..];
        return Row().Matches(section.Split("\n#")[0])
            .Select(row => ((IReadOnlyList<string>)[.. Marked().Matches(row.Groups["first"].Value).Select(mark => mark.Groups[1].Value)], row.Groups["second"].Value.Trim()));
    }

    /// <summary>The C# files of a folder of Core.</summary>
    public static IEnumerable<string> Sources(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Root, "functions", "LadderTeams.Core", folder), "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText);

    private static string Find(DirectoryInfo? folder) =>
        folder is null ? throw new DirectoryNotFoundException("LadderTeams.sln")
        : File.Exists(Path.Combine(folder.FullName, "LadderTeams.sln")) ? folder.FullName
        : Find(folder.Parent);

    [GeneratedRegex("^```(?<form>md|txt|html|yaml|json)\n(?<content>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex(@"^\| (?<first>`[^|]*)\|(?<second>[^|]*)\|", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Marked();
}
