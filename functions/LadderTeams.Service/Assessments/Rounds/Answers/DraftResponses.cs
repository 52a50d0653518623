using LadderTeams.Core.Assessments.Drafts;
using LadderTeams.Core.Assessments.Ratings;
using LadderTeams.Core.Assessments.Rounds;

namespace LadderTeams.Service.Assessments.Rounds.Answers;

/// <param name="Revision">What the next save names in If-Match.</param>
internal sealed record DraftResponse(int Revision, DateTimeOffset? SavedAt)
{
    public static DraftResponse From(RoundSide side) => new(side.Revision, side.SavedAt);
}

/// <param name="Carried">How many ratings and answers came over.</param>
internal sealed record CarriedResponse(int Revision, DateTimeOffset? SavedAt, int Carried)
{
    public static CarriedResponse From(RoundSide side, int carried) => new(side.Revision, side.SavedAt, carried);
}

/// <summary>One thing that the same author left differently in two windows.</summary>
/// <param name="Base">What both started from; null when it was not there, or is not known.</param>
/// <param name="Mine">In what was sent.</param>
/// <param name="Theirs">In what is kept.</param>
/// <param name="IsClash">Both were changed, so only she can choose.</param>
internal sealed record DifferenceResponse(ItemKeyResponse Subject, ItemResponse? Base, ItemResponse? Mine, ItemResponse? Theirs, bool IsClash)
{
    public static DifferenceResponse From(DraftDifference difference) => new(
        ItemKeyResponse.From(difference.Key), ItemResponse.From(difference.Base), ItemResponse.From(difference.Mine), ItemResponse.From(difference.Theirs), difference.IsClash);
}

/// <summary>A rating or an answer; the other is null.</summary>
internal sealed record ItemResponse(RatingResponse? Rating, AnswerResponse? Answer)
{
    public static ItemResponse? From(AssessmentItem? item) => item switch
    {
        Rating rating => new(RatingResponse.From(rating), null),
        GuideAnswer answer => new(null, AnswerResponse.From(answer)),
        _ => null,
    };
}
