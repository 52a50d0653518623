using LadderTeams.Core.Ladders;

namespace LadderTeams.Core.Assessments.Pinning;

/// <summary>What becomes of one statement that was rated, or of one that could not be.</summary>
/// <param name="Pin">Null for what is new.</param>
/// <param name="Before">As the earlier version says it; null when it does not.</param>
/// <param name="After">What stands for it in the later version; null when nothing does.</param>
public sealed record PinnedChange(PinFate Fate, PinnedStatement? Pin, Statement? Before, Statement? After);
