using System.Text.Json.Serialization;

namespace LadderTeams.Service.OneOnOnes.Meetings;

/// <param name="IsDiscussed">False to take the mark back.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record PromptDiscussedRequest(bool? IsDiscussed = null);
