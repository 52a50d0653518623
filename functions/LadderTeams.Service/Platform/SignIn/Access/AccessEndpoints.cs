using LadderTeams.Service.Platform.Answers;

namespace LadderTeams.Service.Platform.SignIn.Access;

/// <summary>Says who may use an endpoint. One that says nothing is for every person of a trusted tenant.</summary>
internal static class AccessEndpoints
{
    public const string Owners = "Owners";

    public static TBuilder ForEverybody<TBuilder>(this TBuilder endpoint) where TBuilder : IEndpointConventionBuilder => endpoint.AllowAnonymous();

    public static TBuilder ForOwners<TBuilder>(this TBuilder endpoint) where TBuilder : IEndpointConventionBuilder =>
        endpoint.RequireAuthorization(Owners).WithMetadata(new RefusalsOfEndpoint([SignInRefusals.OwnerRequired]));
}
