using System.Text.Json.Nodes;
using LadderTeams.Service.Growth;
using LadderTeams.Service.Growth.Items;
using LadderTeams.Service.Growth.PersonalData;
using LadderTeams.Service.Platform.Callers;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;

namespace LadderTeams.Service.Assessments.Evidence;

internal sealed class EvidenceData(ItemRows<EvidenceEntry> rows, IOptions<JsonOptions> json) : IPersonalData
{
    public string Name => "evidence";

    public Task<JsonNode?> ExportAsync(Subject subject, GrowthPage page, CancellationToken cancellationToken) =>
        Task.FromResult<JsonNode?>(json.Value.NodeOf(new EvidenceListResponse([.. rows.All(page).Select(kept => EvidenceResponse.Of(kept, canChange: true))], Next: null))["evidence"]!.DeepClone());
}
