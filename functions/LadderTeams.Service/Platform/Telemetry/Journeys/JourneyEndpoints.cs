using LadderTeams.Service.Platform.Answers;
using Microsoft.AspNetCore.Diagnostics;

namespace LadderTeams.Service.Platform.Telemetry.Journeys;

/// <summary>Counts the requests that are journeys, whatever becomes of them.</summary>
internal static class JourneyEndpoints
{
    /// <summary>Says that who asks the endpoint is on this journey. One that says nothing is none.</summary>
    public static TBuilder Is<TBuilder>(this TBuilder endpoint, Journey journey)
        where TBuilder : IEndpointConventionBuilder => endpoint.WithMetadata(new JourneyOfEndpoint(journey));

    /// <summary>The request turned out to be this one, too.</summary>
    public static void Also(this HttpContext context, Journey journey) => context.Features.Set(new AlsoJourney(journey));

    /// <summary>Outside of what answers failures, so that an answer is counted as it goes out.</summary>
    public static void UseJourneys(this IApplicationBuilder app)
    {
        var meter = app.ApplicationServices.GetRequiredService<JourneyMeter>();
        app.Use(async (context, next) =>
        {
            var begun = meter.Begin();
            var failure = true;
            try
            {
                await next(context);
                failure = false;
            }
            finally
            {
                if (EndpointOf(context)?.Metadata.GetMetadata<JourneyOfEndpoint>() is { } of) { End(context, meter, begun, of.Journey, failure); }
            }
        });
    }

    private static void End(HttpContext context, JourneyMeter meter, long begun, Journey journey, bool failure)
    {
        var outcome = failure ? JourneyOutcome.Failed : OutcomeOf(context);
        var code = outcome is JourneyOutcome.Refused or JourneyOutcome.Failed ? context.Features.Get<ToldRefusal>()?.Code : null;
        meter.End(journey, begun, outcome, code);
        if (context.Features.Get<AlsoJourney>() is { } also) { meter.End(also.Journey, begun, outcome, code); }
    }

    /// <summary>Who answers a failure takes the endpoint away.</summary>
    private static Endpoint? EndpointOf(HttpContext context) => context.Features.Get<IExceptionHandlerFeature>()?.Endpoint ?? context.GetEndpoint();

    private static JourneyOutcome OutcomeOf(HttpContext context) =>
        context.RequestAborted.IsCancellationRequested ? JourneyOutcome.Cancelled
        : context.Response.StatusCode switch
        {
            >= StatusCodes.Status500InternalServerError => JourneyOutcome.Failed,
            >= StatusCodes.Status400BadRequest => JourneyOutcome.Refused,
            _ => JourneyOutcome.Done,
        };

    private sealed record AlsoJourney(Journey Journey);
}

internal sealed record JourneyOfEndpoint(Journey Journey);
