using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;

namespace LadderTeams.Service.Platform.SignIn.Access;

/// <summary>Tells a person who may not do what they asked for which right they lack, or that there is nothing.</summary>
internal sealed class AccessAnswers : IAuthorizationMiddlewareResultHandler
{
    private readonly AuthorizationMiddlewareResultHandler usual = new();

    public Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult) =>
        authorizeResult.Forbidden && authorizeResult.AuthorizationFailure?.FailedRequirements.OfType<AccessRequirement>().FirstOrDefault() is { } lacking
            ? lacking.Refusal.With(null).ExecuteAsync(context)
            : usual.HandleAsync(next, context, policy, authorizeResult);
}
