namespace LadderTeams.Core.Ladders.Lint;

/// <summary>What all findings of a rule have in common.</summary>
internal sealed record LintRule(string Code, DiagnosticSeverity Severity, string Why, string Better)
{
    public LintFinding At(SourceSpan place, string found) => new(Code, Severity, place.File, place.Line, found, Why, Better);
}
