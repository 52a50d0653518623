namespace LadderTeams.Core.Ladders.Compare.Matching;

/// <summary>The texts of a ladder that are no statements, made comparable.</summary>
internal static class LevelItems
{
    public static IEnumerable<Item> Summary(Level level) => Of(StatementPart.Summary, level.Summary);

    public static IEnumerable<Item> Persona(Level level) => Of(StatementPart.Persona, Optional(level.Persona));

    public static IEnumerable<Item> Guidance(Level level) =>
    [
        .. Of(StatementPart.Goal, Optional(level.Guidance.Goal)),
        .. Of(StatementPart.Approach, level.Guidance.Approaches),
        .. Of(StatementPart.FocusArea, level.Guidance.FocusAreas),
        .. Of(StatementPart.Measure, level.Guidance.Measures),
        .. Of(StatementPart.Pitfall, level.Guidance.Pitfalls),
    ];

    public static IEnumerable<Item> Descriptions(Ladder ladder) =>
        ladder.Capabilities.SelectMany(capability => capability.Description.Select(text => Item.Of(StatementPart.Description, text, capability.Name)));

    public static IEnumerable<Item> Guide(Transition guide) => Of(StatementPart.Guide,
    [
        .. Optional(guide.Purpose, guide.Format, guide.UseCase, guide.CoreProblem, guide.Statement),
        .. guide.Shifts.SelectMany(shift => new[] { shift.From, shift.To }),
        .. guide.Behaviours.SelectMany(behaviour => behaviour.Does.Concat(behaviour.Questions).Concat(Optional(behaviour.Loop))),
        .. guide.Clarified.SelectMany(clarified => clarified.Points.Concat(clarified.Questions)),
        .. guide.AntiPatterns.SelectMany(pattern => pattern.Points),
        .. Optional(guide.Example?.Situation), .. guide.Example?.Steps ?? [], .. Optional(guide.Example?.Why),
        .. guide.Usage, .. guide.Core, .. guide.Notes,
    ]);

    private static IEnumerable<Item> Of(StatementPart part, IEnumerable<Passage> texts) => texts.Select(text => Item.Of(part, text));

    private static IEnumerable<Passage> Optional(params Passage?[] texts) => texts.OfType<Passage>();
}
