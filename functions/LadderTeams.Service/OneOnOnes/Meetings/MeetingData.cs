using System.Text.Json.Nodes;
using LadderTeams.Core.OneOnOnes.Prompts;
using LadderTeams.Service.Growth;
using LadderTeams.Service.Growth.Items;
using LadderTeams.Service.Growth.PersonalData;
using LadderTeams.Service.OneOnOnes.Meetings.Focusing;
using LadderTeams.Service.Platform.Callers;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;

namespace LadderTeams.Service.OneOnOnes.Meetings;

/// <summary>What a person's 1:1s asked, and what the two talked about first. It names nobody and has nobody's words.</summary>
internal sealed class MeetingData(IOptions<JsonOptions> json) : IPersonalData
{
    public string Name => "oneOnOnes";

    public Task<JsonNode?> ExportAsync(Subject subject, GrowthPage page, CancellationToken cancellationToken) => Task.FromResult<JsonNode?>(json.Value.NodeOf(new ExportedMeetings(
        [.. MeetingRows.All(page).Select(meeting => HeldMeetingResponse.Of(meeting, PromptWords.English))], FocusRows.Read(page).Focus.Capabilities)));
}

internal sealed record ExportedMeetings(IReadOnlyList<HeldMeetingResponse> Meetings, IReadOnlyList<string> Focus);
