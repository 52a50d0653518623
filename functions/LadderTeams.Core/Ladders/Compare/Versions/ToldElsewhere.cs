using LadderTeams.Core.Ladders.Compare.Matching;
using LadderTeams.Core.Ladders.Statements;

namespace LadderTeams.Core.Ladders.Compare.Versions;

/// <summary>
/// Keeps the change of a statement that many levels take over from being told at each of them: it is told at the level that
/// says it. Where a level stops or starts to take the statement over, it is told at that level.
/// </summary>
internal sealed class ToldElsewhere
{
    private readonly HashSet<Statement> kept = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<(Statement?, Statement?)> told = [];
    private readonly HashSet<string> pairedBefore = [];
    private readonly HashSet<string> pairedAfter = [];

    public ToldElsewhere(IEnumerable<(Level? Before, Level? After)> pairs, IEnumerable<SideChange> changes)
    {
        foreach (var pair in pairs)
        {
            if (pair is not ({ } before, { } after)) { continue; }

            pairedBefore.Add(LevelKeys.Of(before.Code));
            pairedAfter.Add(LevelKeys.Of(after.Code));
        }

        foreach (var sideChange in changes)
        {
            var (change, from, to) = sideChange;
            if (change.Kind is not ChangeKind.Unchanged && !sideChange.IsInherited) { told.Add((change.From, change.To)); }

            if (change.Kind is not ChangeKind.Unchanged) { continue; }

            if (from is { Inherited: false }) { kept.Add(from.Statement); }

            if (to is { Inherited: false }) { kept.Add(to.Statement); }
        }
    }

    public bool Hides(SideChange change) => change switch
    {
        { IsInherited: false } => false,
        { From: { } from, To: null } => IsToldAt(from, pairedBefore),
        { From: null, To: { } to } => IsToldAt(to, pairedAfter),
        { Change.Kind: ChangeKind.Unchanged } => true,
        _ => told.Contains((change.Change.From, change.Change.To)),
    };

    private bool IsToldAt(Item item, HashSet<string> paired) =>
        paired.Contains(LevelKeys.Of(item.Origin)) && !kept.Contains(item.Statement);
}
