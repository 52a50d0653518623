using System.Text.Json;
using LadderTeams.Service.Platform.Answers;

namespace LadderTeams.Service.OneOnOnes.Notifications;

internal static class PostNotification
{
    private const string ValidationToken = "validationToken";
    private const int LongestToken = 4_096;

    /// <summary>
    /// Graph's first question is answered with its own words. After that it is told nothing but that something came, whether it was known or not:
    /// who tries secrets learns nothing.
    /// </summary>
    public static async Task HandleAsync(HttpContext context, TakenNotifications notifications, Func<IReadOnlyCollection<Notification>, TakenNotifications, CancellationToken, Task> take)
    {
        if (context.Request.Query[ValidationToken] is [{ Length: > 0 and <= LongestToken } token])
        {
            context.Response.ContentType = "text/plain; charset=utf-8";
            await context.Response.WriteAsync(token, context.RequestAborted);
            return;
        }

        if (await ReadAsync(context.Request) is not { } all)
        {
            await NotificationRefusals.Unreadable.With(null).ExecuteAsync(context);
            return;
        }

        await take(all, notifications, context.RequestAborted);
        context.Response.StatusCode = StatusCodes.Status202Accepted;
    }

    /// <summary>Null for what Graph does not send.</summary>
    private static async Task<IReadOnlyCollection<Notification>?> ReadAsync(HttpRequest request)
    {
        try
        {
            return (await JsonSerializer.DeserializeAsync(request.Body, NotificationJson.Default.NotificationBody, request.HttpContext.RequestAborted))?.Value?.OfType<Notification>().ToList();
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

internal static class NotificationRefusals
{
    public static Refusal Unreadable { get; } = new(401, "notification_unreadable", "Microsoft Graph tells here what happens in calendars, and this is not how it does.");
}
