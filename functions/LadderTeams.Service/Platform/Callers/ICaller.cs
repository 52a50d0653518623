namespace LadderTeams.Service.Platform.Callers;

/// <summary>Who sent the request. It never follows from what the request says of itself.</summary>
internal interface ICaller
{
    /// <summary>Nothing of another tenant can be read or written.</summary>
    string TenantId { get; }

    /// <summary>Of one person in the tenant, for ever.</summary>
    string PersonId { get; }

    /// <summary>To be shown, and for nothing else.</summary>
    string DisplayName { get; }

    /// <summary>What the person signed in with, to act for them elsewhere.</summary>
    AccessToken AccessToken { get; }

    bool IsInRole(AppRoles role);
}
