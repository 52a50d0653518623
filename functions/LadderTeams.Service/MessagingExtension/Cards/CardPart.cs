namespace LadderTeams.Service.MessagingExtension.Cards;

/// <summary>A text of a card. Those that follow each other under one label are listed below it.</summary>
/// <param name="Lead">What kind of thing the text says; null when there is nothing to tell apart.</param>
internal sealed record CardPart(string? Label, string Text, string? Lead = null, PartLook Look = PartLook.Plain)
{
    /// <summary>In letters.</summary>
    private const int LongestExcerpt = 240;

    /// <summary>The beginning of it, where another card has all of it.</summary>
    public CardPart Excerpt() => this with { Text = CardText.Shorten(Text, LongestExcerpt) };
}

internal enum PartLook
{
    /// <summary>One of a list, when there are more.</summary>
    Plain,

    /// <summary>A paragraph.</summary>
    Prose,

    /// <summary>It is what the whole card is for.</summary>
    Quoted,

    /// <summary>It helps to read the part before it.</summary>
    Aside,
}
