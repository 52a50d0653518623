using System.Text.Json.Serialization;

namespace LadderTeams.Service.Graph;

internal sealed record GraphChangedUser(string? Id, string? Mail, string? UserPrincipalName, bool? AccountEnabled)
{
    [JsonPropertyName("@removed")]
    public GraphRemoved? Removed { get; init; }

    /// <summary>The manager that she has now, and the former one as removed.</summary>
    [JsonPropertyName("manager@delta")]
    public IReadOnlyList<GraphChangedUser?>? Managers { get; init; }

    /// <summary>Null for what has no id of a person, or a manager without one.</summary>
    public ChangedPerson? ToPerson()
    {
        var manager = Managers?.LastOrDefault(one => one?.Removed is null);
        return GraphUser.IdIn(Id) is not { } id || (manager is not null && GraphUser.IdIn(manager.Id) is null) ? null
            : Removed is not null ? new(id, true, null, null, null, false, null)
            : new(id, false, Mail, UserPrincipalName, AccountEnabled, Managers is not null, GraphUser.IdIn(manager?.Id));
    }
}

internal sealed record GraphRemoved(string? Reason);

internal sealed record GraphChangedUsers(IReadOnlyList<GraphChangedUser?>? Value)
{
    [JsonPropertyName("@odata.nextLink")]
    public string? NextLink { get; init; }

    [JsonPropertyName("@odata.deltaLink")]
    public string? DeltaLink { get; init; }
}
