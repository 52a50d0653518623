namespace LadderTeams.Core.Ladders.Import.Html.Lexing;

/// <summary>What an element means for the blocks of a document.</summary>
internal enum HtmlRole
{
    Inline,
    Container,
    Paragraph,
    LineBreak,
    Rule,
    Heading,
    Summary,
    Details,
    List,
    Item,
    Quote,
    Code,
    Table,
    Section,
    Row,
    Cell,
    Caption,
    Term,
    Definition,
    Bold,
    Link,

    /// <summary>Names the page; browsers show it outside the page.</summary>
    Title,

    /// <summary>Holds text that is never markup, such as a text area.</summary>
    Field,

    /// <summary>Holds what is no text at all, such as a script.</summary>
    Metadata,

    /// <summary>Holds elements with names of their own, such as a drawing.</summary>
    Drawing,
    Formula,
}
