namespace LadderTeams.Core.Assessments;

/// <summary>A person, by the id that the directory gives her.</summary>
public sealed record PersonId
{
    private const int Longest = 128;

    private PersonId(string value) => Value = value;

    public string Value { get; }

    /// <summary>Null for an empty id and for one that no directory gives.</summary>
    public static PersonId? From(string? value) => string.IsNullOrWhiteSpace(value) || value.Length > Longest ? null : new(value);

    public override string ToString() => Value;
}
