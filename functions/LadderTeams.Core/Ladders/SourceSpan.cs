namespace LadderTeams.Core.Ladders;

/// <summary>
/// Where words stand in a source file. <paramref name="Start"/> and <paramref name="End"/> count UTF-16 characters
/// of the decoded text from 0, the end excluded; <paramref name="Line"/> counts from 1.
/// </summary>
public readonly record struct SourceSpan(string File, int Line, int Start, int End);
