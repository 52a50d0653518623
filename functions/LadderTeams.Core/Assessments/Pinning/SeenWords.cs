using LadderTeams.Core.Assessments.Ratings;
using LadderTeams.Core.Ladders;
using LadderTeams.Core.Ladders.Statements;

namespace LadderTeams.Core.Assessments.Pinning;

/// <summary>Finds the words behind pins in one version of a ladder. An id alone finds nothing: the words must be those that were pinned.</summary>
public sealed class SeenWords
{
    private readonly Dictionary<PinnedStatement, Statement> byPin;
    private readonly ILookup<(string Place, string Hash), Statement> byPlace;
    private readonly Dictionary<string, string> places;

    public SeenWords(Ladder ladder)
    {
        var placed = All(ladder).Select(said => (said.Place, Pin: PinnedStatement.Of(said.Statement), said.Statement)).ToList();
        byPin = placed.DistinctBy(said => said.Pin).ToDictionary(said => said.Pin, said => said.Statement);
        byPlace = placed.ToLookup(said => (said.Place, said.Pin.TextHash), said => said.Statement);
        places = placed.DistinctBy(said => said.Pin.StatementId).ToDictionary(said => said.Pin.StatementId, said => said.Place, StringComparer.Ordinal);
    }

    /// <summary>Null when this version does not say these words under that id.</summary>
    public Statement? Find(PinnedStatement pin) => byPin.GetValueOrDefault(pin);

    /// <summary>The words that were pinned at the place where <paramref name="other"/> has that id: two statements that differ by a full stop may trade ids.</summary>
    internal Statement? FindAtSamePlace(PinnedStatement pin, SeenWords other) =>
        other.places.TryGetValue(pin.StatementId, out var place) ? byPlace[(place, pin.TextHash)].FirstOrDefault() : null;

    private static IEnumerable<(string Place, Statement Statement)> All(Ladder ladder) =>
        ladder.Levels.Append(ladder.Everyone).OfType<Level>()
            .SelectMany(level => LevelStatements.Of(level).Select(said => ($"{LevelKeys.Of(level.Code)}/{LevelKeys.Of(said.Capability ?? "")}", said.Statement)))
            .Concat(ladder.Transitions.SelectMany(guide => Asked.OfGuide(guide).Select(question => ($"{LevelKeys.Of(guide.From)}>{LevelKeys.Of(guide.To)}", (Statement)question))));
}
