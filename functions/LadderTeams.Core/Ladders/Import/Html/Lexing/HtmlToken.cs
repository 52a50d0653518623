namespace LadderTeams.Core.Ladders.Import.Html.Lexing;

internal enum HtmlTokenKind
{
    Text,
    StartTag,
    EndTag,

    /// <summary>A comment: words that no browser shows, read as they stand.</summary>
    Comment,

    /// <summary>An element from its start tag to its end tag, whose words are text without tags.</summary>
    Whole,

    /// <summary>Nothing in it is a word.</summary>
    Markup,
}

/// <summary>A piece of HTML; places count from the start of the file.</summary>
/// <param name="Words">What lies between the delimiters of a comment or the two tags of a whole element.</param>
internal readonly record struct HtmlToken(
    HtmlTokenKind Kind, int Start, int End, HtmlElement Element, (int Start, int End) Words = default);
