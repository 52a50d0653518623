using LadderTeams.Service.Growth.Meetings;

namespace LadderTeams.Service.Assessments.Actions;

internal sealed record ActionsResponse(IReadOnlyList<ActionResponse> Actions);

internal sealed record TalkingPointsResponse(IReadOnlyList<TalkingPointResponse> TalkingPoints);
