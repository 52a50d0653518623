using System.Text.RegularExpressions;
using LadderTeams.Service.Tests;

namespace LadderTeams.Docs;

/// <summary>A page of the documentation, and what it has readers type.</summary>
/// <param name="Path">From the root of the repository, with <c>/</c> between folders.</param>
internal sealed partial record Page(string Path, string Text)
{
    private static readonly string[] Folders = ["docs", "samples", "appPackage", "tab", "infra", "functions/LadderTeams.Local"];
    private static readonly string[] Files = ["README.md", "CHANGELOG.md"];

    /// <summary>Every page that is written for people.</summary>
    public static IReadOnlyList<Page> All { get; } =
        [
            .. Folders.SelectMany(folder => Directory.EnumerateFiles(Repository.File(folder), "*.md", SearchOption.AllDirectories))
                .Where(file => !file.Contains("node_modules", StringComparison.Ordinal))
                .Concat(Files.Select(Repository.File)).Order(StringComparer.Ordinal)
                .Select(file => new Page(System.IO.Path.GetRelativePath(Repository.File("."), file).Replace('\\', '/'), File.ReadAllText(file).ReplaceLineEndings("\n"))),
        ];

    public static Page Of(string path) => All.Single(page => page.Path == path);

    /// <summary>The blocks of code, in order.</summary>
    public IReadOnlyList<Block> Blocks =>
        [.. Fence().Matches(Text).Select(match => new Block(Path, match.Groups["language"].Value, Dedented(match.Groups["content"].Value, match.Groups["indent"].Length)))];

    /// <summary>What stands between single code marks in the text around the blocks.</summary>
    public IEnumerable<string> Spans => Span().Matches(Fence().Replace(Text, "")).Select(match => match.Groups[1].Value);

    private static string Dedented(string content, int indent) =>
        string.Join('\n', content.Split('\n').Select(line => line.Length >= indent ? line[indent..] : line.TrimStart()));

    [GeneratedRegex("^(?<indent> *)```(?<language>\\S*)[^\n]*\n(?<content>.*?)^ *```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex("`([^`\n]+)`")]
    private static partial Regex Span();
}

/// <param name="Language">What follows the opening fence.</param>
internal sealed record Block(string Page, string Language, string Content)
{
    public const string Marker = "# needs a real tenant";

    public bool NeedsTenant => Content.StartsWith($"{Marker}\n", StringComparison.Ordinal);
}
