using LadderTeams.Service.Assessments;
using LadderTeams.Service.Graph;
using LadderTeams.Service.Growth;
using LadderTeams.Service.Ladders;
using LadderTeams.Service.MessagingExtension;
using LadderTeams.Service.People;
using LadderTeams.Service.OneOnOnes;
using LadderTeams.Service.Platform;
using LadderTeams.Service.Platform.Description;
using LadderTeams.Service.Platform.Health;
using LadderTeams.Service.Platform.Hosting;
using LadderTeams.Service.Platform.SignIn;
using LadderTeams.Service.Platform.Triggers;
using LadderTeams.Service.Privacy;
using LadderTeams.Service.Tab;

namespace LadderTeams.Service;

/// <summary>What the service is made of, wherever it runs.</summary>
public static class LadderService
{
    /// <param name="configure">What a host of its own adds.</param>
    public static WebApplication Build(WebApplicationOptions options, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = WebApplication.CreateEmptyBuilder(options);
        builder.AddPlainHost(options.Args);
        builder.AddPlatform();
        builder.Services.AddGraph();
        builder.Services.AddGrowth();
        builder.Services.AddPeople();
        builder.Services.AddLadders();
        builder.Services.AddAssessments();
        builder.Services.AddOneOnOnes();
        builder.Services.AddPrivacy();
        builder.Services.AddMessaging();
        builder.Services.AddTab();
        configure?.Invoke(builder);

        var app = builder.Build();
        app.UsePlatform();
        LazyEndpoints.Map(app, Map);
        return app;
    }

    private static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapHealth();
        routes.MapSignIn();
        routes.MapTriggers();
        routes.MapApiDescription();
        routes.MapPeople();
        routes.MapLadders();
        routes.MapAssessments();
        routes.MapOneOnOnes();
        routes.MapPrivacy();
        routes.MapMessaging();
        routes.MapTab();
    }
}
