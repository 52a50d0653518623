namespace LadderTeams.Core.Assessments.Ratings;

/// <summary>What stands behind a key.</summary>
/// <param name="Name">Of the capability; null for a question, and for what holds across capabilities.</param>
internal sealed record AskedItem(string? Name, ValueList<PinnedStatement> Pins);
