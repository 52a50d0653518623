namespace LadderTeams.Core.Ladders.Lint;

/// <summary>Words of a ladder that make it hard to rate people alike.</summary>
/// <param name="Code">One of <see cref="LintCodes"/>.</param>
/// <param name="Line">Counts from 1.</param>
/// <param name="Found">The words as they stand in the source.</param>
/// <param name="Why">One sentence on why ratings become unfair.</param>
/// <param name="Better">One sentence on what to write instead.</param>
public sealed record LintFinding(string Code, DiagnosticSeverity Severity, string File, int Line, string Found, string Why, string Better);
