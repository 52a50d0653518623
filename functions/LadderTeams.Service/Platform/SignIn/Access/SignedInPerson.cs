using System.Security.Claims;
using LadderTeams.Service.Platform.Callers;
using Microsoft.AspNetCore.Authentication;

namespace LadderTeams.Service.Platform.SignIn.Access;

/// <summary>
/// A person as a token tells them: the <c>oid</c> within the <c>tid</c>, for names and addresses change hands. The same in each
/// request with that token, so it never changes.
/// </summary>
internal sealed class SignedInPerson : ClaimsIdentity
{
    private const int LongestName = 256;

    private readonly AppRoles roles;

    public SignedInPerson(string tenant, string person, string? name, AppRoles roles)
        : base(TokenAuthentication.SchemeName)
    {
        (TenantId, PersonId, this.roles) = (tenant, person, roles);
        DisplayName = string.IsNullOrWhiteSpace(name) ? person : name.Length > LongestName ? name[..LongestName] : name;
        SignedIn = AuthenticateResult.Success(new(new ClaimsPrincipal(this), TokenAuthentication.SchemeName));
    }

    public string TenantId { get; }

    public string PersonId { get; }

    public string DisplayName { get; }

    public AuthenticateResult SignedIn { get; }

    public bool IsInRole(AppRoles role) => roles.HasFlag(role);
}
