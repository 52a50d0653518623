using LadderTeams.Core.Ladders;
using LadderTeams.Core.Ladders.Statements;

namespace LadderTeams.Core.Assessments.Ratings;

/// <summary>What a ladder asks of a person at a level.</summary>
internal static class Asked
{
    public static IEnumerable<RatableCapability> Of(Ladder ladder, Level level) =>
        EffectiveLevels.Of(ladder, level).Statements
            .Where(said => said.Statement is Expectation or Descriptor)
            .GroupBy(said => said.Capability is null ? "" : LevelKeys.Of(said.Capability))
            .Select(said => new RatableCapability(level.Code, said.First().Capability, [.. said.Select(one => one.Statement)]));

    /// <summary>Of the levels, of what they inherit, and of the guides that lead to one of them; each once.</summary>
    public static IEnumerable<Question> Questions(Ladder ladder, IReadOnlyList<Level> levels) =>
        levels.SelectMany(level => EffectiveLevels.Of(ladder, level).Statements).Select(said => said.Statement).OfType<Question>()
            .Concat(levels.SelectMany(ladder.GuidesTo).SelectMany(OfGuide))
            .Where(question => question.Id.Length > 0).DistinctBy(question => question.Id);

    public static IEnumerable<Question> OfGuide(Transition guide) =>
        guide.Behaviours.SelectMany(behaviour => behaviour.Questions).Concat(guide.Clarified.SelectMany(clarified => clarified.Questions));
}
