using System.Security.Claims;
using LadderTeams.Service.Platform.Callers;

namespace LadderTeams.Service.Platform.SignIn.Access;

/// <summary>A person as their token tells them: the <c>oid</c> within the <c>tid</c>, for names and addresses change hands.</summary>
internal sealed class SignedInPerson(string tenant, string person, string? name, AppRoles roles, string token) : ClaimsIdentity(TokenHandler.SchemeName), ICaller
{
    private const int LongestName = 256;

    public string TenantId => tenant;

    public string PersonId => person;

    public string DisplayName { get; } = string.IsNullOrWhiteSpace(name) ? person : name.Length > LongestName ? name[..LongestName] : name;

    public AccessToken AccessToken { get; } = new(token);

    public bool IsInRole(AppRoles role) => roles.HasFlag(role);
}
