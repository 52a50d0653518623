using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http.Json;

namespace LadderTeams.Service.Growth.Items;

internal static class ExportedNodes
{
    /// <summary>As an endpoint would answer it.</summary>
    public static JsonObject NodeOf<T>(this JsonOptions json, T answer) =>
        JsonSerializer.SerializeToNode(answer, (JsonTypeInfo<T>)json.SerializerOptions.GetTypeInfo(typeof(T)))!.AsObject();
}
