using LadderTeams.Core.Ladders;

namespace LadderTeams.Service.Ladders.Reading;

/// <summary>A level and all that holds there, inherited statements among it.</summary>
/// <param name="Persona">A quotation that paints the person.</param>
/// <param name="Previous">The code of the next lower level of the track; null at its start.</param>
/// <param name="Next">The code of the next higher level of the track; null at its end.</param>
/// <param name="Equivalents">Codes of levels on other tracks that the ladder calls equal.</param>
/// <param name="Expectations">What is asked for across all capabilities.</param>
internal sealed record LevelResponse(
    string Code,
    string? Title,
    string? Track,
    int Order,
    IReadOnlyList<string> Aliases,
    IReadOnlyList<string> Summary,
    string? Persona,
    string? Previous,
    string? Next,
    IReadOnlyList<string> Equivalents,
    IReadOnlyList<ExtendsResponse> Extends,
    IReadOnlyList<LevelFactResponse> Facts,
    IReadOnlyList<CapabilityAtLevelResponse> Capabilities,
    IReadOnlyList<StatementResponse> Expectations,
    IReadOnlyList<SignalResponse> Signals,
    IReadOnlyList<RemarkResponse> Examples,
    IReadOnlyList<RemarkResponse> Questions,
    GuidanceResponse Guidance)
{
    public static LevelResponse From(Ladder ladder, EffectiveLevel effective)
    {
        var level = effective.Level;
        var across = StatementsByKind.Of(effective.Statements.Where(statement => statement.Capability is null));
        return new(
            level.Code,
            level.Title,
            level.Track,
            level.Order,
            level.Aliases,
            level.Summary.Texts(),
            level.Persona?.Text,
            Neighbour(ladder, level, -1),
            Neighbour(ladder, level, +1),
            level.Equivalents,
            [.. level.Extends.Select(extends => new ExtendsResponse(extends.Mode, extends.BaseCode ?? extends.Base, extends.Resolved))],
            [.. level.Facts.Select(fact => new LevelFactResponse(fact.Name, fact.Text))],
            CapabilityAtLevelResponse.AllOf(ladder, effective),
            across.Expectations,
            across.Signals,
            across.Examples,
            across.Questions,
            GuidanceResponse.From(level.Guidance));
    }

    private static string? Neighbour(Ladder ladder, Level level, int distance)
    {
        var track = ladder.Levels.Where(other => other.Track == level.Track).OrderBy(other => other.Order).ToList();
        return track.ElementAtOrDefault(track.FindIndex(other => other.Code == level.Code) + distance)?.Code;
    }
}

/// <param name="Base">The base level's code, or the base as the source names it while it is not resolved.</param>
internal sealed record ExtendsResponse(InheritanceMode Mode, string Base, bool Resolved);

/// <summary>A point or threshold that the ladder attaches to the level, as written.</summary>
internal sealed record LevelFactResponse(string Name, string Value);

/// <summary>What the ladder tells the manager of a person at the level.</summary>
internal sealed record GuidanceResponse(
    string? Goal,
    IReadOnlyList<string> Approaches,
    IReadOnlyList<string> FocusAreas,
    IReadOnlyList<string> Measures,
    IReadOnlyList<string> Pitfalls)
{
    public static GuidanceResponse From(ManagerGuidance guidance) => new(
        guidance.Goal?.Text, guidance.Approaches.Texts(), guidance.FocusAreas.Texts(), guidance.Measures.Texts(), guidance.Pitfalls.Texts());
}
