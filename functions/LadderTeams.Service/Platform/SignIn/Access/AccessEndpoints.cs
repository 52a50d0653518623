using LadderTeams.Core.Privacy;
using LadderTeams.Service.Platform.Answers;

namespace LadderTeams.Service.Platform.SignIn.Access;

/// <summary>Binds an endpoint to the row of <see cref="AccessTable"/> that says who may use it. One that is bound to none nobody may use.</summary>
internal static class AccessEndpoints
{
    /// <summary>The part of an address that names the person whom a request is about.</summary>
    public const string PersonParameter = "person";

    /// <summary>An endpoint that the Bot Connector or Graph speaks to checks itself that they do.</summary>
    /// <exception cref="InvalidOperationException">The table has no such row.</exception>
    public static TBuilder Does<TBuilder>(this TBuilder endpoint, Act act, Resource resource) where TBuilder : IEndpointConventionBuilder
    {
        var rule = AccessTable.Find(resource, act) ?? throw new InvalidOperationException($"Nobody may {act} {resource}.");
        endpoint.WithMetadata(rule);
        return rule.IsForAnyone || rule.Allows(Role.Connector) || rule.Allows(Role.Graph) ? endpoint.AllowAnonymous()
            : rule.Allows(Role.Person) ? endpoint
            : endpoint.WithMetadata(new RefusalsOfEndpoint([AccessAnswers.RefusalOf(rule)]));
    }
}
