using System.Text.Json.Nodes;
using LadderTeams.Core.Assessments;
using LadderTeams.Core.Assessments.Actions;
using LadderTeams.Service.Assessments.Items;
using LadderTeams.Service.Growth;
using LadderTeams.Service.Growth.PersonalData;
using LadderTeams.Service.Platform.Callers;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;

namespace LadderTeams.Service.Assessments.Notes;

/// <summary>What a person wrote for herself, about herself and about others. What others wrote about her is theirs, and goes with her all the same.</summary>
internal sealed class NoteData(GrowthStore store, ItemRows<PrivateNote> rows, IOptions<JsonOptions> json) : IPersonalData
{
    public string Name => "ownNotes";

    public IReadOnlyList<string> Kinds { get; } = [NoteRows.KindOfRow, OwnNotes.Wrote];

    public async Task<JsonNode?> ExportAsync(Subject subject, GrowthPage page, CancellationToken cancellationToken)
    {
        var own = rows.All(page).Where(kept => kept.Item.IsFor(page.Key.Person)).ToList();
        foreach (var about in WrittenAbout(page))
        {
            own.AddRange((await store.ReadAsync(about, NoteRows.KindOfRow, page.Key.Person.Value, cancellationToken)).Select(row => rows.Read(about.Person, row)));
        }

        return new JsonArray([.. own.Select(kept => Node(kept))]);
    }

    public async Task EraseAsync(GrowthPage page, CancellationToken cancellationToken)
    {
        foreach (var about in WrittenAbout(page)) { await store.RemoveAsync(about, NoteRows.KindOfRow, page.Key.Person.Value, cancellationToken); }

        foreach (var author in AuthorsOn(page)) { await store.RemoveRowAsync(author, OwnNotes.Wrote, page.Key.Person.Value, cancellationToken); }
    }

    /// <summary>Others who wrote notes about her. Their own pages say so.</summary>
    private static IEnumerable<GrowthKey> AuthorsOn(GrowthPage page) => page[NoteRows.KindOfRow]
        .Select(row => GrowthRows.Read(row)!.Value.Id[0]).Distinct().Where(author => author != page.Key.Person.Value)
        .Select(author => new GrowthKey(page.Key.Tenant, PersonId.From(author)!));

    private static IEnumerable<GrowthKey> WrittenAbout(GrowthPage page) =>
        page[OwnNotes.Wrote].Select(row => new GrowthKey(page.Key.Tenant, PersonId.From(GrowthRows.Read(row)!.Value.Id[0])!));

    private JsonObject Node(Kept<PrivateNote> kept)
    {
        var node = json.Value.NodeOf(NoteResponse.Of(kept));
        node["about"] = kept.Item.About.Value;
        return node;
    }
}
