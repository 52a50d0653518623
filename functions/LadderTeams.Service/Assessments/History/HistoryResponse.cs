using LadderTeams.Core.Assessments;
using LadderTeams.Core.Assessments.History;
using LadderTeams.Core.Assessments.Pinning;
using LadderTeams.Core.Assessments.Ratings;
using LadderTeams.Core.Assessments.Rounds;
using LadderTeams.Core.Ladders;
using LadderTeams.Service.Assessments.Rounds.Answers;

namespace LadderTeams.Service.Assessments.History;

/// <summary>A person's ratings over time, of rounds that are revealed.</summary>
internal sealed record HistoryResponse(IReadOnlyList<CapabilityHistoryResponse> Capabilities)
{
    public static HistoryResponse From(IEnumerable<CapabilityHistory> history, IReadOnlyDictionary<LadderReference, SeenWords> words) =>
        new([.. history.Select(capability => new CapabilityHistoryResponse(capability.Capability, [.. capability.Moments.Select(moment => RatedMomentResponse.From(moment, words[moment.Ladder]))]))]);
}

/// <param name="Capability">As it was last called; null for what holds across capabilities.</param>
/// <param name="Moments">The earliest round first.</param>
internal sealed record CapabilityHistoryResponse(string? Capability, IReadOnlyList<RatedMomentResponse> Moments);

/// <summary>What one side of one round said of the capability.</summary>
internal sealed record RatedMomentResponse(string Round, DateOnly Start, DateOnly End, string Ladder, int Version, Side Side, IReadOnlyList<PastRatingResponse> Ratings)
{
    public static RatedMomentResponse From(RatedMoment moment, SeenWords words) => new(
        moment.Round.Value, moment.Period.Start, moment.Period.End, moment.Ladder.LadderId, moment.Ladder.Version, moment.Side,
        [.. moment.Ratings.Select(rating => PastRatingResponse.From(rating, words))]);
}

/// <param name="Comment">Empty when there is none.</param>
/// <param name="Words">What it was said of, in the words of then.</param>
internal sealed record PastRatingResponse(ItemKeyResponse Subject, RatedPointResponse Point, string Comment, IReadOnlyList<SeenWordsResponse> Words)
{
    public static PastRatingResponse From(Rating rating, SeenWords words) => new(
        ItemKeyResponse.From(rating.Key), RatedPointResponse.From(rating.Point), rating.Comment.Value,
        [.. rating.Pins.Select(pin => SeenWordsResponse.From(pin, words.Find(pin)))]);
}

/// <param name="Title">Null unless the ladder gave the statement a name of its own.</param>
/// <param name="Text">Null when the words are not at hand: never other words than those that were rated.</param>
/// <param name="Point">The point of the rating scale that the statement described; null for what described none.</param>
internal sealed record SeenWordsResponse(string Statement, string Hash, string? Title, string? Text, string? Point)
{
    public static SeenWordsResponse From(PinnedStatement pin, Statement? seen)
    {
        var shown = seen is null ? null : ShownWords.Of(seen);
        return new(pin.StatementId, pin.TextHash, shown?.Title, shown?.Text, shown?.Point);
    }
}
