using System.Text.Json;
using LadderTeams.Service.Platform.Answers;

namespace LadderTeams.Service.OneOnOnes.Notifications;

internal static class PostNotification
{
    private const string ValidationToken = "validationToken";
    private const int LongestToken = 4_096;

    /// <summary>Graph sends no more at once. Each may ask the store for another calendar before it shows a secret.</summary>
    private const int Most = 1_000;

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
            var body = await JsonSerializer.DeserializeAsync(request.Body, NotificationJson.Default.NotificationBody, request.HttpContext.RequestAborted);
            return body?.Value is { Count: <= Most } told ? told.OfType<Notification>().ToList() : null;
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
