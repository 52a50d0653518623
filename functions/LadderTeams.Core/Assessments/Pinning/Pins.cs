using LadderTeams.Core.Ladders;
using LadderTeams.Core.Ladders.Statements;

namespace LadderTeams.Core.Assessments.Pinning;

public static class Pins
{
    /// <summary>The statements of those ids as this version says them; refuses an id that it does not have.</summary>
    public static Result<ValueList<PinnedStatement>> Of(Ladder ladder, IEnumerable<string> ids)
    {
        var said = ladder.Levels.Append(ladder.Everyone).OfType<Level>().SelectMany(LevelStatements.Of).Select(placed => placed.Statement)
            .Where(statement => statement.Id.Length > 0).DistinctBy(statement => statement.Id).ToDictionary(statement => statement.Id, StringComparer.Ordinal);
        var wanted = ids.Distinct().ToList();
        return wanted.Find(id => !said.ContainsKey(id)) is { } unknown
            ? new Refusal(RefusalCodes.UnknownStatement) { Item = unknown }
            : ValueList.Of<PinnedStatement>([.. wanted.Select(id => PinnedStatement.Of(said[id]))]);
    }
}
