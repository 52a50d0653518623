namespace LadderTeams.Service.Platform.Answers;

/// <summary>Turns what no handler answers, an unknown address or a failure, into problem details.</summary>
internal static class Refusals
{
    public static void UseRefusals(this IApplicationBuilder app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandler = FailAsync,
            StatusCodeSelector = failure => failure is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError,
        });
        app.UseStatusCodePages(context => RefuseAsync(context.HttpContext));
    }

    /// <summary>States what the endpoint may answer besides its result, in the OpenAPI document too.</summary>
    public static TBuilder Refuses<TBuilder>(this TBuilder endpoint, params Refusal[] refusals)
        where TBuilder : IEndpointConventionBuilder
    {
        endpoint.WithMetadata(new RefusalsOfEndpoint([.. refusals, Refusal.InternalError]));
        return endpoint;
    }

    private static Task RefuseAsync(HttpContext context)
    {
        // Routing knows of GET alone; what takes it takes HEAD too.
        if (context.Response.Headers.Allow == HttpMethods.Get) { context.Response.Headers.Allow = $"{HttpMethods.Get}, {HttpMethods.Head}"; }

        return Of(context.Response.StatusCode).With(null).ExecuteAsync(context);
    }

    private static Task FailAsync(HttpContext context) => Of(context.Response.StatusCode).With(null).ExecuteAsync(context);

    private static Refusal Of(int status) => status switch
    {
        StatusCodes.Status404NotFound => Refusal.NotFound,
        StatusCodes.Status405MethodNotAllowed => Refusal.MethodNotAllowed,
        >= StatusCodes.Status500InternalServerError => Refusal.InternalError,
        _ => Refusal.BadRequest with { Status = status },
    };
}

/// <summary>What an endpoint may refuse with.</summary>
internal sealed record RefusalsOfEndpoint(IReadOnlyList<Refusal> Refusals);
