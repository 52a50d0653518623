namespace LadderTeams.Local.Tenant.People;

/// <param name="IsMove">Whether she has another manager since, or none.</param>
/// <param name="FormerManager">Null when there was none, or it is no move.</param>
internal sealed record DirectoryChange(Guid Person, bool IsMove, Guid? FormerManager);
