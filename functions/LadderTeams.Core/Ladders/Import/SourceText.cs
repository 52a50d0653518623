namespace LadderTeams.Core.Ladders.Import;

/// <summary>What became of a piece of visible text.</summary>
internal enum Fate
{
    Unclaimed,
    Typed,
    Label,
    Residual,

    /// <summary>Its lines are texts of their own and stand for it.</summary>
    Parted,
}

/// <summary>
/// The visible words of one leaf of a document (a heading, a paragraph, the lead of a list item) and where they stand.
/// A soft line break is a space in <see cref="Value"/>, a hard one (also <c>&lt;br&gt;</c>) a line feed.
/// </summary>
internal sealed class SourceText(string value, int start, int end)
{
    public string Value { get; } = value;

    /// <summary>First character of the words in the source file's text.</summary>
    public int Start { get; } = start;

    /// <summary>One past the last character of the words in the source.</summary>
    public int End { get; } = end;

    /// <summary>How many characters at the start of <see cref="Value"/> are set in bold; 0 when it does not start in bold.</summary>
    public int BoldLead { get; init; }

    public Fate Fate { get; set; }

    /// <summary>How many characters at the start of <see cref="Value"/> were read as structure, such as the lead of a bullet.</summary>
    public int LabelLead { get; set; }

    /// <summary>Why it is residual: a stable code.</summary>
    public string? Reason { get; set; }

    public TextLink[] Links { get; init; } = [];

    public bool IsBold => BoldLead > 0 && BoldLead >= Value.AsSpan().TrimEnd(": ").Length;
}

internal readonly record struct TextLink(string Text, string Url, int Start, int End);
