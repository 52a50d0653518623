using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Metadata;

namespace LadderTeams.Service.Platform.Limits;

/// <summary>How much a request may carry. An endpoint that takes more says so.</summary>
internal static class BodyLimits
{
    /// <summary>What a person writes in one go, with room to spare.</summary>
    public const int Usual = 64 * 1024;

    public static void LimitBodies(this WebApplicationBuilder builder) =>
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = Usual);

    public static TBuilder TakesBodyUpTo<TBuilder>(this TBuilder endpoint, long bytes) where TBuilder : IEndpointConventionBuilder =>
        endpoint.WithMetadata(new BodyLimit(bytes));

    /// <summary>Refuses a body by its announced length, before anything is read or done. One of unknown length is cut off while it is read.</summary>
    public static void UseBodyLimits(this IApplicationBuilder app) => app.Use(static (context, next) =>
    {
        var limit = context.Features.Get<IHttpMaxRequestBodySizeFeature>();
        if (!(context.Request.ContentLength > limit?.MaxRequestBodySize)) { return next(context); }

        // The server lets the rest run out for some seconds, unread, so that who is still sending hears the answer.
        if (!limit.IsReadOnly) { limit.MaxRequestBodySize = null; }

        context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
        return Task.CompletedTask;
    });

    private sealed record BodyLimit(long? MaxRequestBodySize) : IRequestSizeLimitMetadata;
}
