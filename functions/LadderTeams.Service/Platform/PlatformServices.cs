using System.Text.Json.Serialization;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.Description;
using LadderTeams.Service.Platform.Health;
using LadderTeams.Service.Platform.Hosting;
using LadderTeams.Service.Platform.Idempotency;
using LadderTeams.Service.Platform.Limits;
using LadderTeams.Service.Platform.Links;
using LadderTeams.Service.Platform.SignIn;
using LadderTeams.Service.Platform.Telemetry;
using LadderTeams.Service.Platform.Telemetry.Journeys;
using LadderTeams.Service.Platform.Triggers;
using LadderTeams.Service.Storage;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;

namespace LadderTeams.Service.Platform;

/// <summary>What every feature stands on.</summary>
internal static class PlatformServices
{
    /// <summary>What Kestrel takes of an answer before it lets the rest wait for the network. The answer for a level of 500 statements has 75 KB.</summary>
    private const long AnswerBytesAtOnce = 128 * 1024;

    public static void AddPlatform(this WebApplicationBuilder builder)
    {
        builder.ListenWhereTheHostSays();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Services.Configure<SocketTransportOptions>(sockets => sockets.MaxWriteBufferSize = AnswerBytesAtOnce);
        builder.LimitBodies();
        builder.AddTelemetry();
        AddPlatform(builder.Services);
    }

    public static void UsePlatform(this IApplicationBuilder app)
    {
        app.UseCorrelation();
        app.UseHostFiltering();
        app.UseHeadRequests();
        app.UseSecurityHeaders();
        app.UseResponseCompression();
        app.UseJourneys();
        app.UseRefusals();
        app.UseReadiness();
        app.UseOutsideAddresses();
        app.UseRouting();
        app.UseBodyLimits();
        app.UseSignIn();
    }

    private static void AddPlatform(IServiceCollection services)
    {
        services.AddProblemDetails();
        services.AddOptions<ProblemDetailsOptions>().Configure<RefusalMeter>(static (options, refusals) => options.CustomizeProblemDetails = refusals.Tell);
        services.AddAnswers();
        services.AddStorage();
        services.AddSignIn();
        services.AddIdempotency();
        services.AddLinks();
        services.AddHealth();
        services.AddSingleton<PoisonMessages>();
        services.AddApiDescription();
        services.AddResponseCompression(options =>
        {
            // Nothing secret is echoed into an answer, so compressing over TLS gives nothing away.
            options.EnableForHttps = true;
            options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, Refusal.MediaType, "image/svg+xml"];
        });
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = false);
        services.ConfigureHttpJsonOptions(json =>
        {
            // No generated serializer knows these settings, which is why the contexts of answers are generated as metadata alone.
            json.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
            json.SerializerOptions.AllowDuplicateProperties = false;
            json.SerializerOptions.RespectNullableAnnotations = true;
            json.SerializerOptions.RespectRequiredConstructorParameters = true;
        });
    }
}
