using LadderTeams.Core.Ladders.Statements;
using LadderTeams.Core.Text;

namespace LadderTeams.Core.Ladders.Lint.Rules;

/// <summary>Places where something was to be said and nothing is.</summary>
internal static class EmptySections
{
    private static readonly LintRule Rule = new(
        LintCodes.EmptySection, DiagnosticSeverity.Warning,
        "Where the ladder says nothing, each rater fills the gap with a standard of their own.",
        "Write what is expected, or take the section out until it is known.");

    private static readonly HashSet<string> Stopgaps =
    [
        "tbd", "tba", "tbc", "todo", "to do", "wip", "xxx", "to be defined", "to be decided", "to be determined", "to be done", "to be written",
        "to be added", "coming soon", "work in progress", "placeholder", "fill in", "more to come", "lorem ipsum", "add text here",
    ];

    public static IEnumerable<LintFinding> Check(LintedLadder linted) =>
    [
        .. linted.Texts.Select(text => text.Passage).Concat(linted.Ladder.Labels).Concat(linted.Ladder.Residual)
            .Where(passage => IsStopgap(passage.Text)).Select(passage => Rule.At(passage.Source, passage.Text)),
        .. linted.Texts.Where(text => Words.In(text.Text).Count == 0).Select(text => Rule.At(text.Source, text.Text)),
        .. linted.Ladder.Levels.SelectMany(level => EmptyCapabilities(linted, level)),
        .. linted.Ladder.Levels.Where(level => level.Extends.Count == 0 && !linted.At(level).Any())
            .Select(level => Rule.At(LabelOf(linted.Ladder, level.Code) ?? LabelOf(linted.Ladder, level.Title) ?? default, level.Name)),
    ];

    private static IEnumerable<LintFinding> EmptyCapabilities(LintedLadder linted, Level level) =>
        level.Capabilities
            .Where(capability => capability is { Expectations: [], Descriptors: [], Examples: [], Signals: [], Questions: [] })
            .Select(capability => Rule.At(LabelOf(linted.Ladder, capability.Name) ?? linted.PlaceOf(level) ?? default, $"{level.Code}: {capability.Name}"));

    private static bool IsStopgap(string text)
    {
        var words = StatementWords.Normalise(text);
        return Stopgaps.Contains(words) || words.StartsWith("lorem ipsum", StringComparison.Ordinal)
            || words.StartsWith("todo ", StringComparison.Ordinal) && text.TrimStart().StartsWith("TODO", StringComparison.Ordinal) && text.Contains(':', StringComparison.Ordinal)
            || Words.In(text).Any(word => word.Value is "tbd" or "tba" && char.IsUpper(text[word.Start]));
    }

    private static SourceSpan? LabelOf(Ladder ladder, string? name) =>
        name is null ? null : ladder.Labels.Where(label => StatementWords.KeyOf(label.Text) == StatementWords.KeyOf(name))
            .Select(label => (SourceSpan?)label.Source).FirstOrDefault();
}
