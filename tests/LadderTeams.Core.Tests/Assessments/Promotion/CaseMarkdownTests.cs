using System.Net;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using LadderTeams.Core.Assessments.Evidence;
using LadderTeams.Core.Assessments.Promotion;
using LadderTeams.Core.Tests.Ladders;
using Markdig;

namespace LadderTeams.Core.Tests.Assessments.Promotion;

public sealed partial class CaseMarkdownTests
{
    private static readonly MarkdownPipeline Everything = new MarkdownPipelineBuilder().UseAdvancedExtensions().UseEmojiAndSmiley().Build();

    private static readonly CaseWords English = CaseWords.For(null);

    private static readonly string[] Pieces =
    [
        "<script>alert(1)</script>", "<img src=x onerror=y>", "&lt;b&gt;", "&amp;", "[a](javascript:b)", "![i](http://x.y)", "**bold**", "_em_", "`code`", "~~~", "```",
        "# ", "## ", "> ", "- ", "* ", "+ ", "1. ", "2) ", "---", "===", "| a | b |", "|-|-|", ":smile:", ":::", "$x$", "^a^", "[^1]", "[x]: y", "www.example.com",
        "https://example.com/a?b=c&d", "a@example.com", "\\", "\\\\", "\n", "\n\n", "\r\n", "    ", "\t", "\u00a0", "\u2028", "Führung", "قيادة", "👩‍💻", "a", "b c", "\"q\"", "{#id .class}", "=>", "(c)", "<https://e.x>", "http://",
    ];

    [Fact]
    public void A_case_reads_as_a_document_with_numbered_evidence()
    {
        var item = Item("Led the *release*", "It went\nwell.\n\n# Really", "Joan_", "https://example.com/a_b");
        var sentence = CaseSentence.From(Given.Id("s1"), new(Given.IdOf(Given.Plan), Given.Hash(Given.Plan)), "Three quarters in a row.", [item.Id]).Value!;

        var text = CaseMarkdown.Write(CaseBuilder.Build(Given.AsAda, Given.Ladder, "L2", [item], [sentence], Given.Today)!, "Ada <L>", English);

        Assert.Equal(
            """
            # Promotion case for Ada \<L\>\: L2

            Statements with evidence\: 1 of 2\.

            ## Craft

            > Designs services\.

            - *No evidence yet\.*

            ## Delivery

            > Plans the work of a quarter\.

            - Led the \*release\* \[1\]
            - Three quarters in a row\. \[1\]

            ## Evidence

            1. Led the \*release\* (2026\-03\-01\, from yesterday\, word of Joan\_) <https://example.com/a_b>

               It went\
               well\.

               \# Really


            """.ReplaceLineEndings("\n"), text);
    }

    [Theory]
    [InlineData("en-GB", 0, "2026-03-02, from today, own account")]
    [InlineData("fr", 30, "2026-01-31, 30 days old, own account")]
    [InlineData("de", 1, "2026-03-01, von gestern, eigene Schilderung")]
    [InlineData("de-AT", 30, "2026-01-31, 30 Tage alt, eigene Schilderung")]
    [InlineData("ar", 30, "2026-01-31, العمر بالأيام: 30, رواية ذاتية")]
    public void Evidence_is_told_of_in_the_language_of_the_reader(string locale, int days, string about)
    {
        var item = Item("Led the release", null, null, "https://example.com/a", days);

        var cite = Assert.Single(CaseBuilder.Build(Given.AsAda, Given.Ladder, "L2", [item], [], Given.Today)!.Cited);

        Assert.Equal(about, CaseWords.For(locale).About(cite));
    }

    [Theory]
    [InlineData("Mentoring", "Helps two people grow", "> Mentoring\\: Helps two people grow\n")]
    [InlineData("Mentoring", "Mentoring. Helps two people grow", "> Mentoring\\. Helps two people grow\n")]
    public void An_expectation_is_quoted_with_its_title(string title, string said, string quoted)
    {
        var level = A.Level("L2") with { Expectations = [A.Expectation(said, title: title)] };

        var text = CaseMarkdown.Write(CaseBuilder.Build(Given.AsAda, A.Ladder(level), "L2", [], [], Given.Today)!, "Ada", English);

        Assert.Contains(quoted, text, StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_people_write_shows_as_they_wrote_it_and_is_never_markup() =>
        Prop.ForAll(Arb.From(Gen.Elements(Pieces).ArrayOf().Resize(12), pieces => pieces.Select((_, left) => pieces.Where((_, index) => index != left).ToArray())), pieces =>
        {
            var written = string.Concat(pieces);

            Assert.Equal(Words(written), Words(Shown($"before\n\n- {MarkdownText.Block("x" + written, "  ")}\n", @"</?(p|ul|li|br)( /)?>"))[7..]);
            Assert.Equal(Words(written), Words(Shown($"# x{MarkdownText.Inline(written)}\n", @"</?h1( id=""[^""]*"")?>"))[1..]);
        }).Check(Given.Runs(1500));

    [Fact]
    public void A_link_ends_where_it_ends()
    {
        var item = Item("Title", null, null, "https://example.com/a>b<c d\"(e)");

        var text = CaseMarkdown.Write(CaseBuilder.Build(Given.AsAda, Given.Ladder, "L2", [item], [], Given.Today)!, "Ada", English);

        Assert.Contains("<https://example.com/a%3Eb%3Cc%20d%22(e)>", text, StringComparison.Ordinal);
    }

    /// <summary>The text of a rendered document once the tags that may be there are gone; any other tag stays and shows.</summary>
    private static string Shown(string markdown, string tags) =>
        WebUtility.HtmlDecode(Regex.Replace(Markdown.ToHtml(markdown, Everything), tags, ""));

    private static string Words(string text) => Space().Replace(text, "");

    private static EvidenceItem Item(string title, string? text, string? source, string link, int days = 1) => EvidenceItem.From(
        Given.Id("e1"), Given.Ada, new(title, text, source, link, Given.Today.AddDays(-days), [new(Given.IdOf(Given.Plan), Given.Hash(Given.Plan))], EvidenceVisibility.Mine), Given.Today).Value!;

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
