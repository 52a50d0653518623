using System.Text.Json.Serialization;
using LadderTeams.Core.Assessments;

namespace LadderTeams.Service.Graph;

internal sealed record GraphUser(string? Id, string? DisplayName, string? Mail, string? UserPrincipalName, bool? AccountEnabled)
{
    public const string Selected = "id,displayName,mail,userPrincipalName,accountEnabled";

    /// <summary>Null for what has no id of a person.</summary>
    public DirectoryPerson? ToPerson() => IdIn(Id) is { } id ? new(id, DisplayName, Mail, UserPrincipalName, AccountEnabled) : null;

    /// <summary>Null for what is no id of a person.</summary>
    public static PersonId? IdIn(string? text) => Guid.TryParseExact(text, "D", out var id) && id != Guid.Empty ? PersonId.From(id.ToString("D")) : null;
}

internal sealed record GraphUsers(IReadOnlyList<GraphUser?>? Value, [property: JsonPropertyName("@odata.nextLink")] string? NextLink);

internal sealed record GraphError(GraphErrorDetail? Error);

internal sealed record GraphErrorDetail(string? Code);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, MaxDepth = 16)]
[JsonSerializable(typeof(GraphError))]
[JsonSerializable(typeof(GraphUser))]
[JsonSerializable(typeof(GraphUsers))]
[JsonSerializable(typeof(GraphChangedUsers))]
internal sealed partial class GraphJson : JsonSerializerContext;
