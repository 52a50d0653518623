using LadderTeams.Core.Privacy;
using LadderTeams.Service.Platform.Answers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;

namespace LadderTeams.Service.Platform.SignIn.Access;

/// <summary>Tells a person who may not do what they asked for which right they lack, or that there is nothing.</summary>
internal sealed class AccessAnswers : IAuthorizationMiddlewareResultHandler
{
    private readonly AuthorizationMiddlewareResultHandler usual = new();

    public Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult) =>
        authorizeResult.Forbidden && context.GetEndpoint()?.Metadata.GetMetadata<AccessRule>() is { } rule
            ? RefusalOf(rule).With(null).ExecuteAsync(context)
            : usual.HandleAsync(next, context, policy, authorizeResult);

    /// <summary>What is a person's own answers as if it were not there.</summary>
    public static Refusal RefusalOf(AccessRule rule) => rule.Allows(Role.Owner) ? SignInRefusals.OwnerRequired : Refusal.NotFound;
}
