using System.Text.Json.Serialization;
using LadderTeams.Core.Assessments;

namespace LadderTeams.Service.Graph;

internal sealed record GraphUser(string? Id, string? DisplayName, string? Mail, string? UserPrincipalName, bool? AccountEnabled)
{
    public const string Selected = "id,displayName,mail,userPrincipalName,accountEnabled";

    /// <summary>Null for what has no id of a person.</summary>
    public DirectoryPerson? ToPerson() =>
        Guid.TryParseExact(Id, "D", out var id) && id != Guid.Empty
            ? new(PersonId.From(id.ToString("D"))!, DisplayName, Mail, UserPrincipalName, AccountEnabled)
            : null;
}

internal sealed record GraphUsers(IReadOnlyList<GraphUser?>? Value, [property: JsonPropertyName("@odata.nextLink")] string? NextLink);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, MaxDepth = 16)]
[JsonSerializable(typeof(GraphUser))]
[JsonSerializable(typeof(GraphUsers))]
internal sealed partial class GraphJson : JsonSerializerContext;
