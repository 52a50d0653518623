using System.Text.RegularExpressions;

namespace LadderTeams.Core.Tests.Ladders.Import;

/// <summary>Changes to a document that change nothing of what it says.</summary>
internal static partial class Mutation
{
    private const string Fence = "```";

    private static readonly Dictionary<string, Func<string, string>> Typing = new()
    {
        ["as it is"] = text => text,
        ["with Windows line ends"] = text => text.Replace("\n", "\r\n", StringComparison.Ordinal),
        ["with a byte order mark"] = text => "\uFEFF" + text,
        ["with a space after each line"] = text => OutsideFences(text, line => line.Length == 0 ? line : line + " "),
        ["with three spaces after each line"] = text => OutsideFences(text, line => line.Length == 0 ? line : line + "   "),
        ["with spaces in the blank lines"] = text => OutsideFences(text, line => line.Length == 0 ? "  " : line),
        ["without a line end at the end"] = text => text.TrimEnd('\n'),
    };

    private static readonly Dictionary<string, Func<string, string>> Markdown = new(Typing)
    {
        ["with three blank lines for one"] = text => OutsideFences(text, line => line.Length == 0 ? "\n\n" : line),
        ["without blank lines around headings"] = text => AfterHeading().Replace(BeforeHeading().Replace(text, "\n"), "$1\n"),
        ["with a blank line after each bullet"] = text => AfterBullet().Replace(text, "$1\n"),
        ["with headings one rank down"] = text => HeadingMark().Replace(text, "#$0"),
        ["with underlined headings"] = text => FirstRanks().Replace(text, match => $"{match.Groups[2]}\n{new string(match.Groups[1].Length == 1 ? '=' : '-', 12)}"),
        ["with headings of neighbouring ranks"] = NeighbouringRanks,
        ["with headings as far apart as can be"] = text => HeadingMark().Replace(NeighbouringRanks(text), match => new string('#', Math.Min(6, (match.Length * 2) - 1))),
        ["with closed headings"] = text => HeadingLine().Replace(text, "$1 $2 $1"),
        ["with other bullets"] = text => Bullet().Replace(text, match => match.Value.StartsWith('-') ? "* " : "- "),
        ["with paragraphs broken into lines"] = Broken,
    };

    private static readonly Dictionary<string, Func<string, string>> Page = new(Typing)
    {
        ["with a blank line around each list and table"] = text => Parted(text, (above, below) => above != below),
        ["with a blank line around each paragraph"] = text => Parted(text, (above, below) => above != below || above == 't'),
        ["with round bullets"] = text => Bullet().Replace(text, "• "),
    };

    public static TheoryData<string> OfMarkdown { get; } = [.. Markdown.Keys];

    public static TheoryData<string> OfPages { get; } = [.. Page.Keys];

    public static IEnumerable<string> NamesFor(string file) => IsPage(file) ? Page.Keys : Markdown.Keys;

    public static string Apply(string file, string change) => (IsPage(file) ? Page : Markdown)[change](Imported.Sample(file));

    /// <summary>The sections that headings of <paramref name="mark"/> open, last first; what stands before the first stays.</summary>
    public static string Reordered(string text, string mark)
    {
        var parts = Regex.Split(text.TrimEnd('\n') + "\n\n", $@"(?m)^(?={mark} )");
        var last = parts[^1];
        var end = Regex.Match(last, $@"(?m)^#{{1,{mark.Length - 1}}} ");
        var tail = mark.Length > 1 && end.Success ? last[end.Index..] : "";
        parts[^1] = last[..(last.Length - tail.Length)];
        return parts[0] + string.Concat(parts.Skip(1).Reverse()) + tail;
    }

    private static bool IsPage(string file) => file.EndsWith(".txt", StringComparison.Ordinal);

    private static string NeighbouringRanks(string text)
    {
        var ranks = HeadingMark().Matches(text).Select(match => match.Length).Distinct().Order().ToList();
        return HeadingMark().Replace(text, match => new string('#', ranks.IndexOf(match.Length) + 1));
    }

    /// <summary>Prose alone: a line that starts with a mark keeps its length.</summary>
    private static string Broken(string text) =>
        OutsideFences(text, line => line.Length > 90 && char.IsLetter(line[0]) && line.IndexOf(' ', 70) is var at and > 0 && char.IsLower(line[at + 1]) ? $"{line[..at]}\n{line[(at + 1)..]}" : line);

    private static string Parted(string text, Func<char, char, bool> isEdge)
    {
        var lines = text.Split('\n');
        return string.Join('\n', lines.Select((line, index) => index > 0 && line.Length > 0 && isEdge(KindOf(lines[index - 1]), KindOf(line)) ? "\n" + line : line));
    }

    private static char KindOf(string line) => line.StartsWith("- ", StringComparison.Ordinal) ? 'b' : line.Contains('|', StringComparison.Ordinal) ? 'r' : 't';

    private static string OutsideFences(string text, Func<string, string> change)
    {
        var inFence = false;
        return string.Join('\n', text.Split('\n').Select((line, index) =>
        {
            inFence ^= line.StartsWith(Fence, StringComparison.Ordinal);
            var isEnd = index == text.Count(letter => letter == '\n');
            return inFence || isEnd || line.StartsWith(Fence, StringComparison.Ordinal) ? line : change(line);
        }));
    }

    [GeneratedRegex(@"(?m)^#{1,6}(?= )")]
    private static partial Regex HeadingMark();

    [GeneratedRegex(@"(?m)^(#{1,2}) (.+)$")]
    private static partial Regex FirstRanks();

    [GeneratedRegex(@"(?m)^(#{1,6}) (.+)$")]
    private static partial Regex HeadingLine();

    [GeneratedRegex(@"\n\n(?=#)")]
    private static partial Regex BeforeHeading();

    [GeneratedRegex(@"(?m)^(#{1,6} .+)\n\n")]
    private static partial Regex AfterHeading();

    [GeneratedRegex(@"(?m)^((?:[-*]|\d+\.) .+\n)")]
    private static partial Regex AfterBullet();

    [GeneratedRegex(@"(?m)^[-*] ")]
    private static partial Regex Bullet();
}
