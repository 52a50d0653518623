using LadderTeams.Core.Privacy;
using LadderTeams.Service.Platform.Callers;

namespace LadderTeams.Service.Growth.Auditing;

/// <summary>Has every reading of a person by somebody else written down before the answer goes out.</summary>
internal static class AuditedReads
{
    public static async ValueTask<object?> FilterAsync(EndpointFilterInvocationContext invocation, EndpointFilterDelegate next)
    {
        var http = invocation.HttpContext;
        var answer = await next(invocation);
        if (http.GetEndpoint()?.Metadata.GetMetadata<AccessRule>() is { Act: Act.Read } rule
            && http.Features.Get<Subject>() is { IsCaller: false } subject
            && http.Features.Get<NothingOfHers>() is null
            && ((answer as INestedHttpResult)?.Result ?? answer) is not IStatusCodeHttpResult { StatusCode: >= StatusCodes.Status400BadRequest })
        {
            await http.RequestServices.GetRequiredService<Readings>().WriteAsync(subject, rule.Resource, http.RequestAborted);
        }

        return answer;
    }

    /// <summary>Says that an answer holds nothing that the person wrote or that is kept on her, only the caller's own work.</summary>
    public static void ShowsNothingOfHers(this HttpContext context) => context.Features.Set(new NothingOfHers());

    private sealed class NothingOfHers;
}
