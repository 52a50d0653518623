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

    public static IEnumerable<LintFinding> Check(LintedLadder linted) =>
    [
        .. linted.Texts.Select(text => text.Passage).Concat(linted.Ladder.Labels).Concat(linted.Ladder.Residual)
            .Where(passage => IsStopgap(passage.Text)).Select(passage => Rule.At(passage.Source, passage.Text)),
        .. linted.Texts.Where(text => Words.In(text.Text).Count == 0).Select(text => Rule.At(text.Source, text.Text)),
        .. linted.Ladder.Levels.SelectMany(level => EmptyCapabilities(linted, level)),
        .. EmptyLevels(linted),
    ];

    private static IEnumerable<LintFinding> EmptyLevels(LintedLadder linted)
    {
        var empty = linted.Ladder.Levels.Where(level => level.Extends.Count == 0 && !linted.At(level).Any()).ToList();
        if (empty.Count == 0) { return []; }

        var labels = linted.Ladder.Labels.ToLookup(label => (object?)LevelOf(linted.Ladder, label.Text), label => (SourceSpan?)label.Source, ReferenceEqualityComparer.Instance);
        return empty.Select(level => Rule.At(labels[level].FirstOrDefault() ?? Somewhere(linted.Ladder), level.Name));
    }

    /// <summary>Null when the label names none.</summary>
    private static Level? LevelOf(Ladder ladder, string label) =>
        ladder.FindLevel(label) ?? (Import.Names.LevelNameParser.Parse(label) is { } name ? ladder.FindLevel(name.Code ?? name.Title!) : null);

    private static IEnumerable<LintFinding> EmptyCapabilities(LintedLadder linted, Level level) =>
        level.Capabilities
            .Where(capability => capability is { Expectations: [], Descriptors: [], Examples: [], Signals: [], Questions: [] })
            .Select(capability => Rule.At(LabelOf(linted.Ladder, capability.Name) ?? linted.PlaceOf(level) ?? Somewhere(linted.Ladder), $"{level.Code}: {capability.Name}"));

    /// <summary>The top of the first file.</summary>
    private static SourceSpan Somewhere(Ladder ladder) => new(ladder.Files.Select(file => file.Name).FirstOrDefault(""), 1, 0, 0);

    private static bool IsStopgap(string text)
    {
        var words = StatementWords.Normalise(text);
        return Stopgaps.Include(words) || words.StartsWith("lorem ipsum", StringComparison.Ordinal)
            || words.StartsWith("todo ", StringComparison.Ordinal) && text.TrimStart().StartsWith("TODO", StringComparison.Ordinal) && text.Contains(':', StringComparison.Ordinal)
            || Words.In(text).Any(word => word.Value is "tbd" or "tba" && char.IsUpper(text[word.Start]));
    }

    private static SourceSpan? LabelOf(Ladder ladder, string name) =>
        ladder.Labels.Where(label => StatementWords.KeyOf(label.Text) == StatementWords.KeyOf(name))
            .Select(label => (SourceSpan?)label.Source).FirstOrDefault();
}
