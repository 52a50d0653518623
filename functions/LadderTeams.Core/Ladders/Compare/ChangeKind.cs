namespace LadderTeams.Core.Ladders.Compare;

/// <summary>What becomes of a statement from one side to the other.</summary>
public enum ChangeKind
{
    Unchanged,

    /// <summary>Only the second side says it.</summary>
    Added,

    /// <summary>The same subject with a higher bar: more independence, a stronger part in it, more consistency, harder problems.</summary>
    Raised,

    /// <summary>The same subject over a larger scope, for more people or over a longer time.</summary>
    Widened,

    /// <summary>The same subject in other words, with no higher bar that the words would show; also with a lower one, as the reason says.</summary>
    Reworded,

    /// <summary>Only the first side says it.</summary>
    Dropped,
}
