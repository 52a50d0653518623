namespace LadderTeams.Core.Ladders.Statements;

/// <summary>The texts of a ladder that are no statements of its levels, in its order.</summary>
internal static class LadderPassages
{
    public static IEnumerable<(StatementPart Part, Passage Words)> About(Level level) =>
        All(StatementPart.Summary, level.Summary).Concat(All(StatementPart.Persona, [level.Persona]));

    public static IEnumerable<(StatementPart Part, Passage Words)> Guidance(ManagerGuidance guidance) =>
        All(StatementPart.Goal, [guidance.Goal])
            .Concat(All(StatementPart.Approach, guidance.Approaches))
            .Concat(All(StatementPart.FocusArea, guidance.FocusAreas))
            .Concat(All(StatementPart.Measure, guidance.Measures))
            .Concat(All(StatementPart.Pitfall, guidance.Pitfalls));

    /// <summary>With the name of the section that the words stand in; null outside of the named ones.</summary>
    public static IEnumerable<(string? Section, Passage Words)> Of(Transition guide) =>
        Named(null, [guide.Purpose, guide.Format, guide.UseCase, guide.CoreProblem, guide.Statement])
            .Concat(Named(null, guide.Shifts.SelectMany(shift => new[] { shift.From, shift.To })))
            .Concat(guide.Behaviours.SelectMany(part => Named(part.Name, [.. part.Does, .. part.Questions, part.Loop])))
            .Concat(guide.Clarified.SelectMany(part => Named(part.Name, [.. part.Points, .. part.Questions])))
            .Concat(guide.AntiPatterns.SelectMany(part => Named(part.Name, part.Points)))
            .Concat(Named(null, guide.Example is { } example ? [example.Situation, .. example.Steps, example.Why] : []))
            .Concat(Named(null, guide.Usage.Concat(guide.Core).Concat(guide.Notes)));

    private static IEnumerable<(StatementPart Part, Passage Words)> All(StatementPart part, IEnumerable<Passage?> passages) =>
        passages.OfType<Passage>().Select(passage => (part, passage));

    private static IEnumerable<(string? Section, Passage Words)> Named(string? section, IEnumerable<Passage?> passages) =>
        passages.OfType<Passage>().Select(passage => (section, passage));
}
