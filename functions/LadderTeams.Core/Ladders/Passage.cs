namespace LadderTeams.Core.Ladders;

/// <summary>Words of a source file: verbatim but for markup and line breaks, typing slips included.</summary>
public record Passage(string Text, SourceSpan Source);

/// <summary>
/// A passage with an identity that survives re-import. <paramref name="Id"/> follows from the ladder, the level, the
/// capability and the words alone: heading rank, order, white space and markup do not change it, other words do.
/// </summary>
public record Statement(string Id, string Text, SourceSpan Source) : Passage(Text, Source);
