using LadderTeams.Core.Ladders;
using LadderTeams.Core.Ladders.Statements;

namespace LadderTeams.Core.Search;

/// <summary>Words of a ladder that can be found; the parameters are those of <see cref="SearchHit"/>.</summary>
internal sealed record SearchedStatement(
    Ladder Ladder, Level? Level, string? Capability, StatementPart Part, string? Id, string? Title, string Text)
{
    public Transition? Guide { get; init; }

    public bool IsQuestion { get; init; }

    public bool IsExpected => Part is StatementPart.Expectation || (Part is StatementPart.Descriptor && Title is not null && Ladder.RatingScale?.IsMetAt(Title) is true);

    /// <summary>All that a ladder says, in its order: for everyone, level by level, capability by capability, guide by guide.</summary>
    public static IEnumerable<SearchedStatement> Of(Ladder ladder) =>
        (ladder.Everyone is { } everyone ? OfLevel(ladder, everyone, null) : [])
        .Concat(ladder.Levels.SelectMany(level => OfLevel(ladder, level, level)))
        .Concat(ladder.Capabilities.SelectMany(capability => capability.Description
            .Select(said => new SearchedStatement(ladder, null, capability.Name, StatementPart.Description, null, null, said.Text))))
        .Concat(ladder.Transitions.SelectMany(guide => TransitionWords.Of(ladder, guide)));

    /// <param name="level">Null when what is said in <paramref name="said"/> holds for everyone.</param>
    private static IEnumerable<SearchedStatement> OfLevel(Ladder ladder, Level said, Level? level) =>
        LadderPassages.About(said).Select(part => new SearchedStatement(ladder, level, null, part.Part, null, null, part.Words.Text))
            .Concat(LevelStatements.Of(said).Select(placed => From(ladder, level, placed)))
            .Concat(LadderPassages.Guidance(said.Guidance).Select(part => new SearchedStatement(ladder, level, null, part.Part, null, null, part.Words.Text)));

    private static SearchedStatement From(Ladder ladder, Level? level, PlacedStatement placed) => new(
        ladder, level, placed.Capability, StatementSlot.Of(placed.Statement).Part, placed.Statement.Id, ShownWords.Of(placed.Statement).Label, placed.Statement.Text)
    {
        IsQuestion = placed.Statement is Question,
    };
}
