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

namespace LadderTeams.Service.Assessments.Notes;

/// <summary>What the two wrote down for both: the person has all of it, and her manager takes her own words along.</summary>
internal sealed class SharedNoteData(ItemRows<SharedNote> notes, IOptions<JsonOptions> json) : IPersonalData
{
    public string Name => "sharedNotes";

    public Task<JsonNode?> ExportAsync(Subject subject, GrowthPage page, CancellationToken cancellationToken) => Task.FromResult<JsonNode?>(Of(notes.All(page)));

    public JsonNode? ExportWordsOf(PersonId author, GrowthPage page) => Of(notes.All(page).Where(kept => kept.Item.Author == author)) is { Count: > 0 } own ? own : null;

    private JsonArray Of(IEnumerable<Kept<SharedNote>> shown) => new(shown.Select(kept => json.Value.NodeOf(SharedNoteResponse.Of(kept))).ToArray());
}
