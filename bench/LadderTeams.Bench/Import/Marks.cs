using System.Diagnostics;
using System.Globalization;
using System.Text;
using LadderTeams.Core.Ladders.Import;
using Markdig;

namespace LadderTeams.Bench.Import;

/// <summary>Single marks many times over, where a reader that is linear on ladders may yet be quadratic.</summary>
internal static class Marks
{
    private const double Interesting = 1.4;
    private const double Noticeable = 40;
    private const double Slow = 200;
    private static readonly int[] Sizes = [20_000, 40_000, 80_000];

    private static readonly string[] All =
    [
        ">", "> ", "- ", "1. ", "#", "[", "![", "](", "*", "**a ", "_a", "`", "a`b``", "<", "<a", "</", "<!--", "<table>", "<table><tr><td>", "<td>a", "<div>", "<ul><li>a", "<details><summary>a", "\n<table", "</table>",
        "&", "&amp;", "|", "a|", "|\n|-|\n", "\\", "```\n", "~~~\na\n", "---\n", "a\n---\n", "[a]: b\n", "L3 ", "# L3\n", "# L3\n- a\n", "## a\n\nb\n", "Same as L3 and ", "all of ", "- Same as L3 and\n", "expectations level ", "a, ", "a: b\n", ": ",
        "\r", "\n", " \n", "\t", "a\n", "- a\n", "- **a** b\n", "**a**\n\n", "a:\n- b\n", "{\"a\":", "- - ", "{a: ", "&a [*a, ", "\u200D", "👩‍", "\u0301", "TBD\n\n", "> a\n\n", "[a](b) ", "<br>", "a<br>- b",
    ];

    public static void Run(string file)
    {
        Console.WriteLine($"| mark ({file}) | {string.Join(" | ", Sizes.Select(size => $"{size / 1000} kB"))} | growth | Markdig | its growth |\n|---|---:|---:|---:|---:|---:|---:|");
        foreach (var mark in All)
        {
            var imports = Times(mark, text => { var document = new SourceDocument(file, Encoding.UTF8.GetBytes(text)); return () => LadderImporter.Import("bench", [document]); });
            var markdig = Times(mark, text => () => Parse(text));
            var (growth, its) = (Growth(imports), Growth(markdig));
            if (imports[^1] < Noticeable || (growth < Interesting && imports[^1] < Slow)) { continue; }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| `{mark.ReplaceLineEndings("\\n").Replace("|", "\\|", StringComparison.Ordinal)}` | {imports[0]:F1} ms | {imports[1]:F1} ms | {imports[2]:F1} ms | {growth:F2} | {markdig[2]:F1} ms | {its:F2} |"));
        }
    }

    private static object Parse(string text)
    {
        try { return Markdown.Parse(text); }
        catch (ArgumentException tooDeep) { return tooDeep; }
    }

    private static double[] Times(string mark, Func<string, Func<object>> prepare) => [.. Sizes.Select(size =>
    {
        var action = prepare(string.Concat(Enumerable.Repeat(mark, size / mark.Length)) + "\n\n# L3\n\n- Ends what was begun\n");
        GC.KeepAlive(action());
        var best = double.MaxValue;
        for (var run = 0; run < 3; run++)
        {
            var watch = Stopwatch.StartNew();
            GC.KeepAlive(action());
            best = Math.Min(best, watch.Elapsed.TotalMilliseconds);
        }

        return best;
    })];

    private static double Growth(double[] times) => Math.Log2(times[^1] / times[0]) / Math.Log2((double)Sizes[^1] / Sizes[0]);
}
