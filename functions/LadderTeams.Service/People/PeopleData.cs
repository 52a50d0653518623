using System.Text.Json;
using System.Text.Json.Nodes;
using LadderTeams.Core.Assessments;
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

    public async Task<JsonNode?> ExportAsync(Subject subject, GrowthPage page, CancellationToken cancellationToken)
    {
        var manager = await seen.FindAsync(subject.TenantId, subject.Id, cancellationToken);
        var exported = new ExportedPerson(
            [.. LevelRows.Read(page[LevelRows.Kind]).Entries.Select(LevelEntryResponse.From)], manager is null ? null : ManagerResponse.From(manager));
        return JsonSerializer.SerializeToNode(exported, PeopleJson.Default.ExportedPerson);
    }

    public Task EraseAsync(GrowthPage page, CancellationToken cancellationToken) => seen.ForgetAsync(page.Key.Tenant, page.Key.Person, cancellationToken);

    /// <summary>Who set a level stays told by her id.</summary>
    public IEnumerable<GrowthChange> EraseTracesOf(PersonId author, GrowthPage page) =>
        from row in page[LevelRows.Kind]
        let nameless = LevelRows.WithoutName(row, author)
        where nameless is not null
        select new GrowthChange(null).Replacing(row, nameless);
}

internal sealed record ExportedPerson(IReadOnlyList<LevelEntryResponse> History, ManagerResponse? ManagerAsLastSeen);
