namespace LadderTeams.Core.Ladders.Lint;

/// <summary>A text of a ladder and where it belongs. <paramref name="Level"/> is null when it is said for every level.</summary>
internal sealed record LintText(Level? Level, string? Capability, StatementPart Part, Passage Passage)
{
    public string Text => Passage.Text;

    public SourceSpan Source => Passage.Source;

    /// <summary>Whether people are rated on it.</summary>
    public bool IsRated => Part is StatementPart.Expectation or StatementPart.Trait or StatementPart.Descriptor;

    public IEnumerable<string> Sentences => SentenceAnchor.Of(Text).Select(sentence => Text.Substring(sentence.Start, sentence.Length));
}
