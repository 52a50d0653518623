namespace LadderTeams.Local.Tenant.People;

/// <param name="FormerManager">Null when there was none.</param>
internal sealed record DirectoryChange(Guid Person, Guid? FormerManager);
