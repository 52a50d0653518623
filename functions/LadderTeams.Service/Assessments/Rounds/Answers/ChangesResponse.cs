using LadderTeams.Core.Assessments;
using LadderTeams.Core.Assessments.Pinning;
using LadderTeams.Core.Assessments.Rounds;
using LadderTeams.Core.Ladders;

namespace LadderTeams.Service.Assessments.Rounds.Answers;

/// <summary>A round in the light of another version of its ladder.</summary>
/// <param name="From">The version that the round is about.</param>
/// <param name="Sides">Those that the reader may see.</param>
/// <param name="New">What the round's levels ask for since.</param>
internal sealed record ChangesResponse(string Ladder, int From, int To, IReadOnlyList<FollowedSideResponse> Sides, IReadOnlyList<FollowedStatementResponse> New)
{
    public static ChangesResponse Of(LadderReference from, int to, IReadOnlyList<(Side Side, FollowedAssessment Followed)> sides) => new(
        from.LadderId, from.Version, to,
        [.. sides.Select(one => new FollowedSideResponse(one.Side, [.. one.Followed.Items.Select(FollowedItemResponse.From)]))],
        sides is [var first, ..] ? [.. first.Followed.New.Select(FollowedStatementResponse.From)] : []);
}

internal sealed record FollowedSideResponse(Side Side, IReadOnlyList<FollowedItemResponse> Items);

/// <param name="Capability">As the ladder called it; null for an answer, and for a statement that holds across capabilities.</param>
/// <param name="Statements">What it is pinned to, and then what its capability asks for since.</param>
internal sealed record FollowedItemResponse(ItemKeyResponse Subject, string? Capability, PinFate Fate, IReadOnlyList<FollowedStatementResponse> Statements)
{
    public static FollowedItemResponse From(FollowedItem item) => new(
        ItemKeyResponse.From(item.Item.Key), (item.Item as Core.Assessments.Ratings.Rating)?.Capability, item.Fate, [.. item.Statements.Select(FollowedStatementResponse.From)]);
}

/// <param name="Pin">Null for what is new.</param>
/// <param name="Seen">The words that the author saw; null for what is new, and when they are not at hand.</param>
/// <param name="Now">What stands there in the other version; null when nothing does.</param>
internal sealed record FollowedStatementResponse(PinFate Fate, PinResponse? Pin, ShownWordsResponse? Seen, ShownWordsResponse? Now)
{
    public static FollowedStatementResponse From(FollowedStatement followed) =>
        new(followed.Fate, followed.Pin is null ? null : PinResponse.From(followed.Pin), ShownWordsResponse.From(followed.Seen), ShownWordsResponse.From(followed.Now));
}

/// <param name="Title">Null unless the ladder gives the statement a name of its own.</param>
/// <param name="Point">The point of the rating scale that it describes; null for what describes none.</param>
internal sealed record ShownWordsResponse(string? Title, string Text, string? Point)
{
    public static ShownWordsResponse? From(Statement? said) => said is null ? null : From(ShownWords.Of(said));

    private static ShownWordsResponse From(ShownWords shown) => new(shown.Title, shown.Text, shown.Point);
}
