using System.Text.Json;
using System.Text.Json.Nodes;
using LadderTeams.Service.Growth;
using LadderTeams.Service.Growth.Levels;
using LadderTeams.Service.Growth.PersonalData;
using LadderTeams.Service.People.Levels;
using LadderTeams.Service.People.Reading;
using LadderTeams.Service.People.Seen;
using LadderTeams.Service.Platform.Callers;

namespace LadderTeams.Service.People;

/// <summary>A person's levels, and who was last seen as her manager.</summary>
internal sealed class PeopleData(SeenManagers seen) : IPersonalData
{
    public string Name => "levels";

    public IReadOnlyList<string> Kinds { get; } = [LevelRows.Kind];

    public async Task<JsonNode?> ExportAsync(Subject subject, GrowthPage page, CancellationToken cancellationToken)
    {
        var manager = await seen.FindAsync(subject.TenantId, subject.Id, cancellationToken);
        var exported = new ExportedPerson(
            [.. LevelRows.Read(page[LevelRows.Kind]).Entries.Select(LevelEntryResponse.From)], manager is null ? null : ManagerResponse.From(manager));
        return JsonSerializer.SerializeToNode(exported, PeopleJson.Default.ExportedPerson);
    }

    public Task EraseAsync(GrowthPage page, CancellationToken cancellationToken) => seen.ForgetAsync(page.Key.Tenant, page.Key.Person, cancellationToken);
}

internal sealed record ExportedPerson(IReadOnlyList<LevelEntryResponse> History, ManagerResponse? ManagerAsLastSeen);
