using System.Globalization;
using LadderTeams.Service.Storage;
using Microsoft.AspNetCore.Diagnostics;

namespace LadderTeams.Service.Platform.Answers;

/// <summary>Turns what no handler answers, an unknown address or a failure, into problem details.</summary>
internal static class Refusals
{
    public static void UseRefusals(this IApplicationBuilder app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandler = FailAsync,
            StatusCodeSelector = failure => Of(failure).Status,
            // A request that cannot be read or must be refused is no failure of ours, and may be quoted in what is said about it.
            SuppressDiagnosticsCallback = context => context.Exception is BadHttpRequestException or RefusedException,
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

    private static Task FailAsync(HttpContext context)
    {
        var failure = context.Features.Get<IExceptionHandlerFeature>()!.Error;
        if (WaitAfter(failure) is { } wait)
        {
            context.Response.Headers.RetryAfter = Math.Max(1, Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        }

        return Of(failure).With((failure as StorageLimitException)?.Message, (failure as RefusedException)?.More ?? []).ExecuteAsync(context);
    }

    private static TimeSpan? WaitAfter(Exception failure) => failure switch
    {
        StorageUnavailableException store => store.RetryAfter,
        RefusedException refused => refused.RetryAfter,
        _ => null,
    };

    private static Refusal Of(Exception failure) => failure switch
    {
        RefusedException refused => refused.Refusal,
        BadHttpRequestException bad => Of(bad.StatusCode),
        StorageUnavailableException => Refusal.StorageUnavailable,
        StorageLimitException => Refusal.StorageLimitExceeded,
        _ => Refusal.InternalError,
    };

    private static Refusal Of(int status) => status switch
    {
        StatusCodes.Status404NotFound => Refusal.NotFound,
        StatusCodes.Status405MethodNotAllowed => Refusal.MethodNotAllowed,
        StatusCodes.Status413PayloadTooLarge => Refusal.BodyTooLarge,
        StatusCodes.Status415UnsupportedMediaType => Refusal.UnsupportedMediaType,
        >= StatusCodes.Status500InternalServerError => Refusal.InternalError,
        _ => Refusal.BadRequest with { Status = status },
    };
}

/// <summary>What an endpoint may refuse with.</summary>
internal sealed record RefusalsOfEndpoint(IReadOnlyList<Refusal> Refusals);
