namespace LadderTeams.Core.Ladders.Import.Html.Lexing;

/// <summary>
/// The element names of the HTML standard, with those it calls obsolete
/// (https://html.spec.whatwg.org/multipage/indices.html#elements-3 and #obsolete).
/// </summary>
internal static class HtmlVocabulary
{
    public static IReadOnlyList<(HtmlRole Role, string Names)> Names { get; } =
    [
        (HtmlRole.Container, """
            html head body address article aside center dialog div dl fieldset figcaption figure footer form header hgroup
            legend main nav optgroup option search section select frameset noframes
            """),
        (HtmlRole.Inline, """
            abbr acronym applet area audio base basefont bdi bdo bgsound big blink button canvas cite code col colgroup
            command content data datalist del dfn em embed font frame i iframe image img input ins isindex kbd keygen label link
            map mark marquee menuitem meta meter nextid nobr noembed noscript object output param picture progress q rb rp rt
            rtc ruby s samp shadow slot small source spacer span strike sub sup time track tt u var video wbr
            """),
        (HtmlRole.Paragraph, "p"),
        (HtmlRole.LineBreak, "br"),
        (HtmlRole.Rule, "hr"),
        (HtmlRole.Heading, "h1 h2 h3 h4 h5 h6"),
        (HtmlRole.Summary, "summary"),
        (HtmlRole.Details, "details"),
        (HtmlRole.List, "ul ol menu dir"),
        (HtmlRole.Item, "li"),
        (HtmlRole.Quote, "blockquote"),
        (HtmlRole.Code, "pre listing xmp plaintext"),
        (HtmlRole.Table, "table"),
        (HtmlRole.Section, "thead tbody tfoot"),
        (HtmlRole.Row, "tr"),
        (HtmlRole.Cell, "td th"),
        (HtmlRole.Caption, "caption"),
        (HtmlRole.Term, "dt"),
        (HtmlRole.Definition, "dd"),
        (HtmlRole.Bold, "b strong"),
        (HtmlRole.Link, "a"),
        (HtmlRole.Title, "title"),
        (HtmlRole.Field, "textarea"),
        (HtmlRole.Metadata, "script style template"),
        (HtmlRole.Drawing, "svg"),
        (HtmlRole.Formula, "math"),
    ];
}
