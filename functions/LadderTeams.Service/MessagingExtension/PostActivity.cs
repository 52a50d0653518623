using System.Text.Json;
using LadderTeams.Service.MessagingExtension.Activities;
using LadderTeams.Service.MessagingExtension.Connector;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.SignIn;
using LadderTeams.Service.Platform.SignIn.Access;
using LadderTeams.Service.Platform.SignIn.Tokens;

namespace LadderTeams.Service.MessagingExtension;

/// <summary>Takes what the Bot Connector sends. Nothing is sent to it: an invoke is answered in its own response, and the rest is only taken note of.</summary>
internal static class PostActivity
{
    private const string Invoke = "invoke";

    public static async Task HandleAsync(HttpContext context)
    {
        var tokens = context.RequestServices.GetRequiredService<ConnectorTokens>();
        if (BearerToken.In(context.Request) is not { } bearer)
        {
            await Challenge.AnswerAsync(context, SignInRefusals.TokenMissing, default);
            return;
        }

        var (refused, token) = tokens.IsOn ? await tokens.ValidateAsync(bearer, context.RequestAborted) : new(MessagingRefusals.Off, null);
        var activity = token is null ? null : await ReadAsync(context.Request);
        refused ??= activity is null ? Refusal.BadRequest
            : Refuse(activity, token!, context.RequestServices.GetRequiredService<TrustedTenants>());
        if (refused is not null)
        {
            await Challenge.AnswerAsync(context, refused, tokens.UntilNextTry);
            return;
        }

        await AnswerAsync(context, activity!);
    }

    private static Refusal? Refuse(Activity activity, ConnectorToken token, TrustedTenants trusted) =>
        activity.ServiceUrl != token.ServiceUrl ? MessagingRefusals.OtherServiceUrl
        : activity.ChannelId is not { } channel || !token.Channels.Contains(channel) ? MessagingRefusals.ChannelNotEndorsed
        : trusted.Find(activity.Tenant) is null ? MessagingRefusals.TenantUnknown
        : null;

    private static async Task AnswerAsync(HttpContext context, Activity activity)
    {
        if (activity.Type is not Invoke)
        {
            context.Response.StatusCode = StatusCodes.Status202Accepted;
            return;
        }

        try
        {
            var answer = await context.RequestServices.GetRequiredService<Invokes>().AnswerAsync(activity, activity.Tenant!, context.RequestAborted);
            if (answer is null) { await MessagingRefusals.InvokeUnknown.With(null).ExecuteAsync(context); }
            else { await context.Response.WriteAsJsonAsync(answer, MessagingJson.Written.InvokeResponse, contentType: null, context.RequestAborted); }
        }
        catch (JsonException)
        {
            await Refusal.BadRequest.With("The invoke takes another value.").ExecuteAsync(context);
        }
    }

    /// <summary>Null for what is no activity.</summary>
    private static async Task<Activity?> ReadAsync(HttpRequest request)
    {
        try
        {
            return await JsonSerializer.DeserializeAsync(request.Body, MessagingJson.Written.Activity, request.HttpContext.RequestAborted);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
