using LadderTeams.Core.Ladders;

namespace LadderTeams.Service.Ladders.Reading;

/// <summary>Something that holds at the level.</summary>
/// <param name="Kind">How the ladder words it.</param>
/// <param name="Title">Null unless the ladder gives it a name of its own.</param>
/// <param name="Sentences">Ranges of the text, in order.</param>
/// <param name="Origin">The code of the level that says it; empty when the ladder asks it of everyone.</param>
/// <param name="Inherited">False when the level says it itself.</param>
internal sealed record StatementResponse(
    string Id,
    ExpectationKind Kind,
    string? Title,
    string Text,
    IReadOnlyList<TextRange> Sentences,
    string Origin,
    bool Inherited,
    SourceResponse Source)
{
    public static StatementResponse From(EffectiveStatement effective, Expectation said) => new(
        said.Id,
        said.Kind,
        said.Title,
        said.Text,
        [.. said.Sentences.Select(sentence => new TextRange(sentence.Start, sentence.Length))],
        effective.Origin,
        effective.Inherited,
        SourceResponse.From(said.Source));
}

/// <summary>What one point of the rating scale looks like.</summary>
internal sealed record DescriptorResponse(string Id, string Point, string Text, string Origin, bool Inherited, SourceResponse Source)
{
    public static DescriptorResponse From(EffectiveStatement effective, Descriptor said) =>
        new(said.Id, said.Point, said.Text, effective.Origin, effective.Inherited, SourceResponse.From(said.Source));
}

/// <summary>Something to watch for.</summary>
internal sealed record SignalResponse(string Id, SignalKind Kind, string? Title, string Text, string Origin, bool Inherited, SourceResponse Source)
{
    public static SignalResponse From(EffectiveStatement effective, Signal said) =>
        new(said.Id, said.Kind, said.Title, said.Text, effective.Origin, effective.Inherited, SourceResponse.From(said.Source));
}

/// <summary>An example or a question.</summary>
internal sealed record RemarkResponse(string Id, string Text, string Origin, bool Inherited, SourceResponse Source)
{
    public static RemarkResponse From(EffectiveStatement effective, Statement said) =>
        new(said.Id, said.Text, effective.Origin, effective.Inherited, SourceResponse.From(said.Source));
}

/// <param name="Line">Counts from 1.</param>
internal sealed record SourceResponse(string File, int Line)
{
    public static SourceResponse From(SourceSpan span) => new(span.File, span.Line);
}
