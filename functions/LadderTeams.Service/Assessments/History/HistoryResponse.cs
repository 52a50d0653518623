using LadderTeams.Core.Assessments;
using LadderTeams.Core.Assessments.History;
using LadderTeams.Core.Assessments.Pinning;
using LadderTeams.Core.Assessments.Ratings;
using LadderTeams.Core.Assessments.Rounds;
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
internal sealed record PastRatingResponse(ItemKeyResponse Subject, PointResponse Point, string Comment, IReadOnlyList<SeenWordsResponse> Words)
{
    public static PastRatingResponse From(Rating rating, SeenWords words) => new(
        ItemKeyResponse.From(rating.Key), PointResponse.From(rating.Point), rating.Comment.Value,
        [.. rating.Pins.Select(pin => new SeenWordsResponse(pin.StatementId, pin.TextHash, words.Find(pin)?.Text))]);
}

/// <param name="Text">Null when the words are not at hand: never other words than those that were rated.</param>
internal sealed record SeenWordsResponse(string Statement, string Hash, string? Text);
