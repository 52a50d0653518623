using System.Text.Json.Nodes;
using LadderTeams.Service.Growth;
using LadderTeams.Service.Growth.Items;
using LadderTeams.Service.Growth.PersonalData;
using LadderTeams.Service.Platform.Callers;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;

namespace LadderTeams.Service.Assessments.Case;

internal sealed class CaseData(IOptions<JsonOptions> json) : IPersonalData
{
    public string Name => "caseSentences";

    public Task<JsonNode?> ExportAsync(Subject subject, GrowthPage page, CancellationToken cancellationToken) =>
        Task.FromResult<JsonNode?>(new JsonArray([.. CaseRows.All(page).Select(kept => json.Value.NodeOf(CaseSentencesResponse.Of(kept.Ladder, kept.Level, kept.Draft)))]));
}
