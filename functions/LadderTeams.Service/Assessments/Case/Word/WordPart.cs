namespace LadderTeams.Service.Assessments.Case.Word;

internal enum WordStyle
{
    Normal,
    Title,
    Heading,
    Quote,
    Bullet,
    Number,

    /// <summary>What stands below a numbered point and belongs to it.</summary>
    UnderNumber,
}

/// <summary>A piece of what a document says.</summary>
internal abstract record WordPart;

/// <summary>Text of people, which shows as it was written: an empty line parts paragraphs, other lines stay lines.</summary>
internal sealed record WordText(string Text) : WordPart
{
    public bool IsEmphasised { get; init; }

    /// <summary>What a <see cref="WordJump"/> leads here by; null when nothing does.</summary>
    public string? Anchor { get; init; }
}

/// <summary>A link to the web that shows its address.</summary>
internal sealed record WordLink(string Address) : WordPart;

/// <summary>A link to an anchor of the same document.</summary>
internal sealed record WordJump(string Anchor, string Text) : WordPart;
