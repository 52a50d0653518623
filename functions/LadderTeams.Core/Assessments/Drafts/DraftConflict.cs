namespace LadderTeams.Core.Assessments.Drafts;

/// <summary>The draft was saved since its author read it. Nothing was changed.</summary>
/// <param name="Revision">Of the draft that is kept; a save of what was made of both names it.</param>
/// <param name="Differences">Empty when an old draft was to be submitted: its author has to see the new one first.</param>
public sealed record DraftConflict(int Revision, ValueList<DraftDifference> Differences) : Refusal(RefusalCodes.DraftConflict);
