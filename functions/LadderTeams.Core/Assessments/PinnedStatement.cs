using LadderTeams.Core.Ladders;

namespace LadderTeams.Core.Assessments;

/// <summary>A statement as a rating is pinned to it: which one, and the words that the author of the rating saw.</summary>
/// <param name="TextHash">As <see cref="Assessments.TextHash"/> makes it.</param>
public sealed record PinnedStatement(string StatementId, string TextHash)
{
    public static PinnedStatement Of(Statement said) => new(said.Id, Assessments.TextHash.Of(said));
}
