using FsCheck;
using FsCheck.Fluent;

namespace LadderTeams.Core.Tests.Ladders.Import.Html;

public sealed class HtmlReaderProperties
{
    private const string Page = """
        <!DOCTYPE html><html><head><title>Growing &amp; leading</title><style>td > p { margin: 0 }</style></head>
        <body><nav><a href="/levels?x=1&y=2">Levels</a></nav><h1>Ladder <em>2</em></h1><!-- draft, ask Ada -->
        <details><summary>Senior</summary><p>Plans <b>ahead</b>,<br>builds &lt;with&gt; care &#8212; and <watch, run> it.</details>
        <table><caption>Craft</caption><thead><tr><th>Area<th colspan=2>Levels</thead><tr><td rowspan="2">Code
        <td><ul><li>reads<li>writes<ol><li>tests</ol></ul><td>x<tr><td>Reviews<pre> a &amp; b
          c</pre></table><dl><dt>Scope<dd>a team</dl><x-note>caf&eacute;</x-note><script>if (a < b) c()</script></body></html>
        """;

    private const string Names =
        "table tr td th thead tbody caption ul ol li dl dt dd p div span h2 h3 b i a pre blockquote details summary option "
        + "title textarea script style template svg x-y custom";

    private static readonly string[] Pieces =
    [
        .. Names.Split(' ').SelectMany(name => new[] { $"<{name}>", $"</{name}>" }),
        "<br>", "<hr>", "<td rowspan=3>", "<td colspan=2>", "<td rowspan=0 colspan=9>",
        "<a href='u'>", "<img alt='w1'>", "<b title=\"w2 > w3\">",
        "one", "two three", "4", "é", "😀", "ß\u200b", " ", "\n", "\r\n", "\u00a0", "\0",
        "&amp;", "&nbsp;", "&lt", "&#65;", "&#x42", "&eacute;", "&", "&foo;", "&#;",
        "<!--", "-->", "<!-- note -->", "<?php x ?>", "<![CDATA[", "]]>", "<!doctype html>",
        "<", ">", "</", "<!", "\"", "'", "=", "/", "<your team>", "<3", "<b a=\"", "<p class='",
    ];

    [Fact]
    public void Nothing_is_lost_or_invented_whatever_the_tags() =>
        Check(Gen.Elements(Pieces).ArrayOf().Select(pieces => pieces.ToArray()), 4000);

    [Fact]
    public void Nothing_is_lost_or_invented_when_a_page_is_damaged()
    {
        var damage = Gen.Choose(0, Page.Length).Zip(
            Gen.Choose(0, 40).Zip(Gen.Elements(Pieces)),
            (at, rest) => (At: at, Length: rest.Item1, Piece: rest.Item2));

        Check(damage.ArrayOf(4).Select(all => new[] { all.Aggregate(Page, Damage) }), 1500);
    }

    private static string Damage(string page, (int At, int Length, string Piece) damage)
    {
        var at = Math.Min(damage.At, page.Length);
        return page[..at] + damage.Piece + page[Math.Min(at + damage.Length, page.Length)..];
    }

    private static void Check(Gen<string[]> pages, int count)
    {
        var config = Config.QuickThrowOnFailure.WithMaxTest(count).WithReplay(20240229, 7919).WithEndSize(60);
        Prop.ForAll(Arb.From(pages, Shorter), ReadsWell).Check(config);
    }

    private static IEnumerable<string[]> Shorter(string[] pieces) =>
        Enumerable.Range(0, pieces.Length).Select(left => pieces.Where((_, index) => index != left).ToArray());

    private static void ReadsWell(string[] pieces)
    {
        var page = string.Concat(pieces);
        var document = Html.Read($"# md {page} more", 5, 5 + page.Length);

        HtmlReading.Verify(document, 5, 5 + page.Length);
    }
}
