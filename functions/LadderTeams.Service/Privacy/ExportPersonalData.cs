using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using LadderTeams.Service.Growth;
using LadderTeams.Service.Growth.PersonalData;
using LadderTeams.Service.Growth.Tracing;
using LadderTeams.Service.Platform.Callers;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;

namespace LadderTeams.Service.Privacy;

/// <summary>All that is kept on a person, for herself, and all that she wrote on other people's pages.</summary>
internal static class ExportPersonalData
{
    private const string FileName = "ladder-personal-data.json";

    /// <summary>To be read by people too: words of any language stay words.</summary>
    private static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static async Task<FileContentHttpResult> GetAsync(
        Subject subject, GrowthStore store, IEnumerable<IPersonalData> parts, TracedPages others, IOptions<JsonOptions> json, TimeProvider time, CancellationToken cancellationToken)
    {
        var key = GrowthKey.Of(subject);
        var page = await store.ReadOwnAsync(subject, cancellationToken);
        var export = new JsonObject
        {
            ["tenant"] = key.Tenant,
            ["person"] = key.Person.Value,
            ["exportedAt"] = time.GetUtcNow(),
        };
        foreach (var part in parts.OrderBy(part => part.Name, StringComparer.Ordinal)) { export[part.Name] = await part.ExportAsync(subject, page, cancellationToken); }

        export["aboutOthers"] = await others.ExportAsync(key, cancellationToken);
        export["whoReadAndChangedIt"] = JsonSerializer.SerializeToNode(
            AuditResponse.Of(await store.ReadAuditAsync(key, cancellationToken)).Entries, json.Value.SerializerOptions.GetTypeInfo(typeof(IReadOnlyList<AuditEntryResponse>)));
        return TypedResults.File(Written(export), "application/json; charset=utf-8", FileName);
    }

    private static byte[] Written(JsonObject export)
    {
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, Readable)) { export.WriteTo(writer); }

        return bytes.ToArray();
    }
}
