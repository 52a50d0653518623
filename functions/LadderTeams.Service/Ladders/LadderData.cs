using System.Text.Json.Nodes;
using LadderTeams.Service.Growth;
using LadderTeams.Service.Growth.Items;
using LadderTeams.Service.Growth.PersonalData;
using LadderTeams.Service.Ladders.Catalog;
using LadderTeams.Service.Ladders.Store;
using LadderTeams.Service.Platform.Callers;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;

namespace LadderTeams.Service.Ladders;

/// <summary>Which versions of ladders a person published. They are the company's and stay, under her id in the directory and without her name.</summary>
internal sealed class LadderData(LadderStore store, CurrentVersions current, IOptions<JsonOptions> json) : IPersonalData
{
    public string Name => "publishedVersions";

    public async Task<JsonNode?> ExportAsync(Subject subject, GrowthPage page, CancellationToken cancellationToken) =>
        json.Value.NodeOf(ExportedVersions.Of(await store.ListOfAsync(subject.TenantId, subject.Id.Value, cancellationToken)))["versions"]!.DeepClone();

    public async Task EraseAsync(GrowthPage page, CancellationToken cancellationToken)
    {
        try
        {
            await store.EraseNameAsync(page.Key.Tenant, page.Key.Person.Value, cancellationToken);
        }
        finally
        {
            current.Forget(page.Key.Tenant);
        }
    }
}

internal sealed record ExportedVersions(IReadOnlyList<ExportedVersion> Versions)
{
    public static ExportedVersions Of(IEnumerable<LadderVersion> versions) => new([.. versions.Select(ExportedVersion.Of)]);
}

internal sealed record ExportedVersion(string Ladder, int Number, DateTimeOffset PublishedAt, string? Note, int? RestoredFrom)
{
    public static ExportedVersion Of(LadderVersion version) => new(version.Ladder, version.Number, version.PublishedAt, version.Note, version.RestoredFrom);
}
