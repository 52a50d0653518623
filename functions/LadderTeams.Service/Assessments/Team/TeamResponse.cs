using System.Text.Json.Serialization;
using LadderTeams.Core.Assessments.History;
using LadderTeams.Core.Assessments.Rounds;
using LadderTeams.Service.Assessments.Rounds.Answers;

namespace LadderTeams.Service.Assessments.Team;

/// <summary>The latest revealed round of each report, by capability and level.</summary>
/// <param name="Unrated">Reports of whom the manager can see no revealed round, by their ids.</param>
internal sealed record TeamResponse(IReadOnlyList<TeamMemberResponse> Members, IReadOnlyList<TeamCellResponse> Cells, IReadOnlyList<string> Unrated);

/// <param name="Name">As the directory has it; null when it has none.</param>
/// <param name="Ladder">The id of the ladder that the level is on; null with it.</param>
/// <param name="Level">A level's code; null when nobody has set it.</param>
/// <param name="Rounds">Those that are not ended and that the asker knows of, the newest first.</param>
/// <param name="OverdueActions">How many of the open ones should be done by now.</param>
internal sealed record TeamMemberResponse(string Id, string? Name, string? Ladder, string? Level, IReadOnlyList<TeamRoundResponse> Rounds, int OpenActions, int OverdueActions);

/// <param name="Stage">As far as the asker may know.</param>
internal sealed record TeamRoundResponse(string Id, DateOnly Start, DateOnly End, string TargetLevel, RoundStage Stage);

/// <param name="Capability">Null for what holds across capabilities.</param>
/// <param name="Level">Of the people in the cell; null when nobody has set it.</param>
internal sealed record TeamCellResponse(string? Capability, string? Level, IReadOnlyList<TeamRatingResponse> People)
{
    public static TeamCellResponse Of(TeamCell cell) => new(cell.Capability, cell.Level, [.. cell.People.Select(TeamRatingResponse.Of)]);
}

internal sealed record TeamRatingResponse(string Person, DateOnly Start, DateOnly End, IReadOnlyList<RatingAgreementResponse> Ratings)
{
    public static TeamRatingResponse Of(TeamRating rating) =>
        new(rating.Person.Value, rating.Period.Start, rating.Period.End, [.. rating.Ratings.Select(RatingAgreementResponse.From)]);
}

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(TeamResponse))]
internal sealed partial class TeamJson : JsonSerializerContext;
