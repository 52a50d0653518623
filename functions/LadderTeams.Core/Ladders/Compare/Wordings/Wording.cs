namespace LadderTeams.Core.Ladders.Compare.Wordings;

/// <summary>How two wordings of one statement differ.</summary>
internal sealed record Wording(ChangeKind Kind, IReadOnlyList<Reason> Reasons, IReadOnlyList<SentenceChange> Sentences);
