using LadderTeams.Core.Privacy;
using LadderTeams.Service.Platform.Limits;
using LadderTeams.Service.Platform.SignIn.Access;
using LadderTeams.Service.Platform.Telemetry.Journeys;

namespace LadderTeams.Service.OneOnOnes.Notifications;

/// <summary>Where Graph tells that something happened in a calendar. It shows that it is Graph by what it was told when it was asked to.</summary>
internal static class NotificationEndpoints
{
    public const string Address = "/api/notifications";
    public const string LifecycleAddress = "/api/notifications/lifecycle";

    /// <summary>Graph sends up to a thousand at once.</summary>
    private const int LargestBody = 2 * 1024 * 1024;

    public static void MapNotifications(this IEndpointRouteBuilder routes)
    {
        Map(Address, static (told, notifications, cancel) => notifications.WakeAsync(told, cancel));
        Map(LifecycleAddress, static (told, notifications, cancel) => notifications.MendAsync(told, cancel));

        void Map(string address, Func<IReadOnlyCollection<Notification>, TakenNotifications, CancellationToken, Task> take) =>
            routes.MapPost(address, (HttpContext context, TakenNotifications notifications) => PostNotification.HandleAsync(context, notifications, take))
                .Does(Act.Add, Resource.Notification).Is(Journey.NotificationTaken).TakesBodyUpTo(LargestBody).ExcludeFromDescription();
    }
}
