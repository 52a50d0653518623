namespace LadderTeams.Core.Ladders;

/// <summary>All that a person reads of a statement, wherever it stands.</summary>
/// <param name="Title">Null unless the ladder gives the statement a name of its own. The text may begin with it, or not have it.</param>
/// <param name="Point">The point of the rating scale that the statement describes; null for what describes none.</param>
public sealed record ShownWords(string? Title, string Text, string? Point)
{
    /// <summary>The title or the point, whichever there is; null when there is neither.</summary>
    public string? Label => Title ?? Point;

    /// <summary>In one line: the point of the scale, the title unless the text begins with it, and the text.</summary>
    public string Whole => string.Join(": ", new[] { Point, Title is { } title && !Text.StartsWith(title, StringComparison.Ordinal) ? title : null, Text }.OfType<string>());

    public static ShownWords Of(Statement said) => said switch
    {
        Expectation expectation => new(expectation.Title, said.Text, null),
        Signal signal => new(signal.Title, said.Text, null),
        Descriptor descriptor => new(null, said.Text, descriptor.Point),
        _ => new(null, said.Text, null),
    };
}
