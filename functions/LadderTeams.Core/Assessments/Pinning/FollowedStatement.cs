using LadderTeams.Core.Ladders;

namespace LadderTeams.Core.Assessments.Pinning;

/// <summary>One statement of something that was rated, in a later version of the ladder.</summary>
/// <param name="Pin">Null for what is new.</param>
/// <param name="Seen">The words that the author saw, and no others; null for what is new, and when they are not at hand.</param>
/// <param name="Now">What stands there in the later version; null when it is removed. Other words than those seen unless it is kept.</param>
public sealed record FollowedStatement(PinFate Fate, PinnedStatement? Pin, Statement? Seen, Statement? Now);
