using LadderTeams.Core.Privacy;
using LadderTeams.Service.MessagingExtension.Cards;
using LadderTeams.Service.MessagingExtension.Commands;
using LadderTeams.Service.MessagingExtension.Connector;
using LadderTeams.Service.MessagingExtension.Redrawing;
using LadderTeams.Service.MessagingExtension.Unfurling;
using LadderTeams.Service.Platform.Limits;
using LadderTeams.Service.Platform.SignIn.Access;
using LadderTeams.Service.Platform.Telemetry.Journeys;
using Microsoft.Extensions.Options;

namespace LadderTeams.Service.MessagingExtension;

/// <summary>The messaging extension of Teams and Outlook, which finds expectations and shows what links lead to.</summary>
internal static class MessagingServices
{
    private const int LargestActivity = 256 * 1024;

    public static void AddMessaging(this IServiceCollection services)
    {
        services.AddOptions<MessagingOptions>().BindConfiguration(MessagingOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<MessagingOptions>, MessagingOptionsValidator>();
        services.AddSingleton<ConnectorTokens>();
        services.AddHealthChecks().AddCheck<ConnectorHealth>("botKeys");
        services.AddSingleton<TabLinks>();
        services.AddSingleton<LadderCards>();
        services.AddSingleton<StatementCards>();
        services.AddSingleton<ComparisonCards>();
        services.AddSingleton<ICommand, FindExpectation>();
        services.AddSingleton<ICommand, CompareLevels>();
        services.AddSingleton<ICommand, AskQuestion>();
        services.AddSingleton<Unfurl>();
        services.AddSingleton<Redraw>();
        services.AddSingleton<Invokes>();
    }

    public static void MapMessaging(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/api/messages", PostActivity.HandleAsync).Does(Act.Read, Resource.Message).Is(Journey.MessageAnswered).TakesBodyUpTo(LargestActivity).ExcludeFromDescription();
}
