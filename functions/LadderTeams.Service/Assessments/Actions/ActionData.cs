using System.Globalization;
using System.Text.Json.Nodes;
using LadderTeams.Core.Assessments;
using LadderTeams.Core.Assessments.Actions;
using LadderTeams.Service.Growth;
using LadderTeams.Service.Growth.Items;
using LadderTeams.Service.Growth.Meetings;
using LadderTeams.Service.Growth.PersonalData;
using LadderTeams.Service.Platform.Callers;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;

namespace LadderTeams.Service.Assessments.Actions;

internal sealed class ActionData(ItemRows<GrowthAction> actions, ItemRows<TalkingPoint> points, TimeProvider time, IOptions<JsonOptions> json) : IPersonalData
{
    public string Name => "actionsAndTalkingPoints";

    public Task<JsonNode?> ExportAsync(Subject subject, GrowthPage page, CancellationToken cancellationToken)
    {
        var agreed = actions.All(page).Select(kept => ActionResponse.Of(MeetingAction.On(time.Today(), kept.Item), kept.Revision));
        var raised = points.All(page).Select(kept => TalkingPointResponse.Of(kept.Item, kept.Revision));
        return Task.FromResult<JsonNode?>(new JsonObject
        {
            ["actions"] = json.Value.NodeOf(new ActionsResponse([.. agreed]))["actions"]!.DeepClone(),
            ["talkingPoints"] = json.Value.NodeOf(new TalkingPointsResponse([.. raised]))["talkingPoints"]!.DeepClone(),
        });
    }

    /// <summary>What is hers of it: not what became of it since.</summary>
    public JsonNode? ExportWordsOf(PersonId author, GrowthPage page)
    {
        var agreed = actions.All(page).Where(kept => kept.Item.WordedBy == author).Select(kept => WordsOf(kept.Item.Id, kept.Item.Text, kept.Item.RaisedOn)).ToArray();
        var raised = points.All(page).Where(kept => kept.Item.Author == author).Select(kept => WordsOf(kept.Item.Id, kept.Item.Text, kept.Item.RaisedOn)).ToArray();
        return agreed.Length + raised.Length == 0 ? null : new JsonObject { ["actions"] = new JsonArray(agreed), ["talkingPoints"] = new JsonArray(raised) };
    }

    private static JsonObject WordsOf(EntryId id, WrittenText text, DateOnly raisedOn) =>
        new() { ["id"] = id.Value, ["text"] = text.Value, ["raisedOn"] = raisedOn.ToString("O", CultureInfo.InvariantCulture) };
}
