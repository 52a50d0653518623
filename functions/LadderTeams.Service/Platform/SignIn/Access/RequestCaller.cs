using LadderTeams.Service.Platform.Callers;

namespace LadderTeams.Service.Platform.SignIn.Access;

/// <summary>Who sent one request. It is kept among the request's services: to be able to find the request from anywhere costs each request more.</summary>
internal sealed class RequestCaller : ICaller
{
    private SignedInPerson? person;
    private ReadOnlyMemory<char> token;

    /// <exception cref="InvalidOperationException">Nobody has.</exception>
    public ICaller SignedIn => person is null ? throw new InvalidOperationException("Nobody has signed in, and an endpoint asks who it is.") : this;

    public string TenantId => person!.TenantId;

    public string PersonId => person!.PersonId;

    public string DisplayName => person!.DisplayName;

    public AccessToken AccessToken => new(token.ToString());

    public bool IsInRole(AppRoles role) => person!.IsInRole(role);

    public void SignIn(SignedInPerson signedIn, ReadOnlyMemory<char> with) => (person, token) = (signedIn, with);
}
