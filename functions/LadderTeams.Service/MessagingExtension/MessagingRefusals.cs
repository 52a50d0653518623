using LadderTeams.Service.Platform.Answers;

namespace LadderTeams.Service.MessagingExtension;

internal static class MessagingRefusals
{
    public static Refusal Off { get; } = new(404, "messaging_off", "There is no bot: Messaging:BotId is not set.");

    public static Refusal ChannelNotEndorsed { get; } = new(401, "token_channel", "The token is signed with a key that does not speak for the activity's channel.");

    public static Refusal OtherServiceUrl { get; } = new(401, "token_service_url", "The token is of another service than the activity.");

    public static Refusal TenantUnknown { get; } = new(403, "tenant_unknown", "People of that tenant have no ladders here, or the activity does not say which tenant it is.");

    public static Refusal InvokeUnknown { get; } = new(501, "invoke_unknown", "Nothing here answers such an invoke.");
}
