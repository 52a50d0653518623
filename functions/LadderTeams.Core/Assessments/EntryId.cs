namespace LadderTeams.Core.Assessments;

/// <summary>Names one thing on a person's growth page: a round, a piece of evidence, an action, a note. Says nothing of what it names.</summary>
public sealed record EntryId
{
    private const int Longest = 64;

    private EntryId(string value) => Value = value;

    public string Value { get; }

    /// <summary>Null unless it is letters, digits, hyphens and underscores of ASCII, at most 64.</summary>
    public static EntryId? From(string? value) =>
        value is { Length: > 0 and <= Longest } && value.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_') ? new(value) : null;

    public override string ToString() => Value;
}
