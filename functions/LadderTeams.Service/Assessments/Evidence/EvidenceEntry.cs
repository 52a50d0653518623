using LadderTeams.Core.Assessments;
using LadderTeams.Core.Assessments.Evidence;

namespace LadderTeams.Service.Assessments.Evidence;

/// <summary>A piece of evidence as it is kept.</summary>
/// <param name="SpeaksFor">As the item says it, with where each statement was read.</param>
/// <param name="By">What the person was called when she wrote it.</param>
internal sealed record EvidenceEntry(EvidenceItem Item, ValueList<ReadStatement> SpeaksFor, string By);

/// <summary>A statement in the version of a ladder in which a person read it.</summary>
internal sealed record ReadStatement(LadderReference Ladder, PinnedStatement Pin);
