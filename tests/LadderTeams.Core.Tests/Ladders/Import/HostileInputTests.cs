using System.Diagnostics;

namespace LadderTeams.Core.Tests.Ladders.Import;

/// <summary>Text that is made to break parsers: nested, unclosed, endless. Each ends soon and loses nothing.</summary>
public sealed class HostileInputTests
{
    private const int Times = 20_000;

    /// <summary>Far above what a fair machine needs, and far below what a quadratic reader would.</summary>
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(20);

    [Theory]
    [InlineData(">")]
    [InlineData("> ")]
    [InlineData("- ")]
    [InlineData("1. ")]
    [InlineData("#")]
    [InlineData("[")]
    [InlineData("![")]
    [InlineData("](")]
    [InlineData("*")]
    [InlineData("**a ")]
    [InlineData("_a")]
    [InlineData("`")]
    [InlineData("a`b``")]
    [InlineData("<")]
    [InlineData("<a")]
    [InlineData("</")]
    [InlineData("<!--")]
    [InlineData("a <!-->")]
    [InlineData("a <!---> ")]
    [InlineData("<table>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<td>a")]
    [InlineData("<div>")]
    [InlineData("<ul><li>a")]
    [InlineData("<details><summary>a")]
    [InlineData("\n<table")]
    [InlineData("</table>")]
    [InlineData("&")]
    [InlineData("&amp;")]
    [InlineData("|")]
    [InlineData("a|")]
    [InlineData("|\n|-|\n")]
    [InlineData("\\")]
    [InlineData("```\n")]
    [InlineData("~~~\na\n")]
    [InlineData("---\n")]
    [InlineData("a\n---\n")]
    [InlineData("[a]: b\n")]
    [InlineData("L3 ")]
    [InlineData("# L3\n")]
    [InlineData("Same as L3 and ")]
    [InlineData("all of ")]
    [InlineData("expectations level ")]
    [InlineData("a, ")]
    [InlineData(": ")]
    [InlineData("\r")]
    [InlineData("\n")]
    [InlineData(" \n")]
    [InlineData("\t")]
    [InlineData("{\"a\":")]
    [InlineData("a: ")]
    [InlineData("- - ")]
    [InlineData("{a: ")]
    [InlineData("&a [*a, ")]
    [InlineData("\u200D")]
    [InlineData("👩‍")]
    [InlineData("\u0301")]
    public void A_mark_many_times_over_is_no_reason_to_fail_or_to_wait(string mark)
    {
        var text = string.Concat(Enumerable.Repeat(mark, Times / mark.Length)) + "\n\n# L3\n\n- Ends what was begun\n";
        foreach (var file in new[] { "a.md", "a.txt", "a.html", "a.yaml", "a.json" })
        {
            var watch = Stopwatch.StartNew();

            Whole.Accounts(Imported.From(text, file));

            Assert.True(watch.Elapsed < Soon, $"{file} took {watch.Elapsed}");
        }
    }

    [Theory]
    [InlineData("> ")]
    [InlineData("- ")]
    public void What_is_nested_too_deeply_is_kept_and_reported(string mark)
    {
        var ladder = Imported.From("# L3\n\n" + string.Concat(Enumerable.Repeat(mark, 10_000)) + "Ends what was begun\n");

        Assert.Contains("too_deep", ladder.Diagnostics.Codes());
        Assert.Contains(ladder.Residual, block => block.Text.Contains("Ends what was begun", StringComparison.Ordinal));
    }

    [Fact]
    public void A_part_that_is_too_deep_costs_no_other_part()
    {
        var ladder = Imported.From("# L3\n\n- Ends what was begun\n\n" + string.Concat(Enumerable.Repeat("> ", 10_000)) + "deep\n\n# L4\n\n- Splits work\n");

        Assert.Equal(["L3", "L4"], ladder.Codes());
        Assert.Equal(["Ends what was begun"], ladder.AsksInAll("L3"));
    }

    [Fact]
    public void Lists_a_hundred_deep_lose_nothing()
    {
        var text = "# L3\n\n" + string.Concat(Enumerable.Range(0, 100).Select(depth => $"{new string(' ', depth * 2)}- point{depth}\n"));

        var ladder = Imported.From(text);

        var told = string.Join(' ', Lossless.Told.By(ladder).Texts);
        Assert.All(Enumerable.Range(0, 100), depth => Assert.Contains($"point{depth}", told, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<!DOCTYPE a [<!ENTITY b \"cc\"><!ENTITY d \"&b;&b;&b;\">]><a>&d;</a>")]
    [InlineData("<script>while(true){}</script><h1>L3</h1><img src=x onerror=alert(1)>")]
    [InlineData("<meta http-equiv=refresh content=\"0;url=http://127.0.0.1:9/\"><link rel=stylesheet href=\"http://127.0.0.1:9/a.css\"><h1>L3</h1>")]
    public void A_page_runs_nothing_and_fetches_nothing(string page)
    {
        var watch = Stopwatch.StartNew();

        Whole.Accounts(Imported.From(page, "page.html"));

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5));
    }

    [Theory]
    [InlineData("../../etc/passwd.md")]
    [InlineData("C:\\a\\L3.md")]
    [InlineData("")]
    [InlineData("\n.md")]
    [InlineData("a\0b.md")]
    [InlineData("///")]
    public void The_name_of_a_file_is_only_a_name(string name) => Whole.Accounts(Imported.From("# L3\n\n- Ends\n", name));
}
