using System.Text.Json.Nodes;
using LadderTeams.Core.Assessments.Actions;
using LadderTeams.Service.Growth;
using LadderTeams.Service.Growth.Items;
using LadderTeams.Service.Growth.Meetings;
using LadderTeams.Service.Growth.PersonalData;
using LadderTeams.Service.Growth.Tracing;
using LadderTeams.Service.Platform.Callers;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;

namespace LadderTeams.Service.Assessments.Notes;

/// <summary>
/// What a person wrote for herself, about herself and about others. What others wrote about her is theirs, and goes with her all the
/// same: all of it is in her partition, and what she wrote about others is where her traces lead.
/// </summary>
internal sealed class NoteData(OwnNotes notes, Traces traces, IOptions<JsonOptions> json) : IPersonalData
{
    private const int AtOnce = 8;

    public string Name => "ownNotes";

    public async Task<JsonNode?> ExportAsync(Subject subject, GrowthPage page, CancellationToken cancellationToken)
    {
        var (author, own) = (page.Key, new List<Kept<PrivateNote>>());
        var others = (await traces.ListAsync(author, cancellationToken)).Select(trace => author with { Person = GrowthRows.PersonIn(trace) });
        foreach (var some in others.Prepend(author).Chunk(AtOnce))
        {
            foreach (var found in await Task.WhenAll(some.Select(about => notes.ListAsync(about, author.Person, cancellationToken)))) { own.AddRange(found); }
        }

        return new JsonArray([.. own.Select(Node)]);
    }

    private JsonObject Node(Kept<PrivateNote> kept)
    {
        var node = json.Value.NodeOf(NoteResponse.Of(kept));
        node["about"] = kept.Item.About.Value;
        return node;
    }
}
