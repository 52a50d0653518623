namespace LadderTeams.Service.Platform.Callers;

/// <summary>Who sent the request. It never follows from what the request says of itself.</summary>
internal interface ICaller
{
    /// <summary>Nothing of another tenant can be read or written.</summary>
    string TenantId { get; }

    string PersonId { get; }

    string DisplayName { get; }
}
