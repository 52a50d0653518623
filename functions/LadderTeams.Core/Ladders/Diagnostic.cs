namespace LadderTeams.Core.Ladders;

public enum DiagnosticSeverity
{
    /// <summary>Worth knowing; nothing to do.</summary>
    Info,

    /// <summary>The ladder can be used, and its author should look.</summary>
    Warning,

    /// <summary>Something could not be read.</summary>
    Error,
}

/// <summary>What the importer or the linter has to say about one place of a source.</summary>
/// <param name="Code">Stable; see docs/ladder-owners.md for the list.</param>
/// <param name="Message">One sentence on what to do.</param>
public sealed record Diagnostic(string Code, DiagnosticSeverity Severity, string File, int Line, string Message);
