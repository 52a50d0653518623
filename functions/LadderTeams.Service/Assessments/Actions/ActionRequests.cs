using System.Text.Json.Serialization;
using LadderTeams.Core.Assessments.Actions;
using LadderTeams.Service.Growth.Items;

namespace LadderTeams.Service.Assessments.Actions;

/// <param name="Owner">Who does it; the person when it is left out.</param>
/// <param name="On">The day where the two are; the day in UTC when it is left out.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record ActionRequest(string? Text = null, Participant? Owner = null, DateOnly? Due = null, DateOnly? On = null);

[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record ActionWordsRequest(string? Text = null, DateOnly? Due = null);

/// <param name="On">The day where the two are; the day in UTC when it is left out.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record ActionStateRequest(ActionState? State = null, DateOnly? On = null);

/// <param name="On">The day where the two are; the day in UTC when it is left out.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record PointRequest(string? Text = null, DateOnly? On = null);

[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record PointWordsRequest(string? Text = null);

/// <param name="IsDiscussed">False to put it back on the agenda.</param>
/// <param name="On">The day where the two are; the day in UTC when it is left out.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record PointDiscussedRequest(bool? IsDiscussed = null, DateOnly? On = null);
