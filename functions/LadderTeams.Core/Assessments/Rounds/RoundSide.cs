using LadderTeams.Core.Assessments.Ratings;

namespace LadderTeams.Core.Assessments.Rounds;

/// <summary>One of the two assessments of a round, from its first draft to its submission.</summary>
public sealed record RoundSide
{
    private RoundSide(int revision, Assessment assessment, DateTimeOffset? savedAt, DateTimeOffset? submittedAt) =>
        (Revision, Assessment, SavedAt, SubmittedAt) = (revision, assessment, savedAt, submittedAt);

    public static RoundSide NotBegun { get; } = new(0, Assessment.Empty, null, null);

    /// <summary>Counts the saves of this side alone, so that it tells nothing of the other.</summary>
    public int Revision { get; private init; }

    public Assessment Assessment { get; private init; }

    public DateTimeOffset? SavedAt { get; private init; }

    public DateTimeOffset? SubmittedAt { get; private init; }

    public bool IsSubmitted => SubmittedAt is not null;

    /// <summary>Null for what no sequence of commands leads to.</summary>
    public static RoundSide? From(int revision, Assessment assessment, DateTimeOffset? savedAt, DateTimeOffset? submittedAt)
    {
        var isBegun = revision > 0;
        var isPossible = revision >= 0 && isBegun == savedAt is not null && (isBegun || assessment.Items.Count == 0)
            && (submittedAt is null || assessment.Ratings.Any());
        return isPossible ? new(revision, assessment, savedAt, submittedAt) : null;
    }

    internal RoundSide Saved(Assessment assessment, DateTimeOffset now) => this with { Revision = Revision + 1, Assessment = assessment, SavedAt = now };

    internal RoundSide Submitted(DateTimeOffset now) => this with { SubmittedAt = now };

    internal RoundSide Withdrawn() => this with { SubmittedAt = null };
}
