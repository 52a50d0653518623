using LadderTeams.Service.Platform.Links;
using LadderTeams.Service.Platform.SignIn;
using Microsoft.Extensions.Options;

namespace LadderTeams.Service.MessagingExtension;

/// <summary>Which bot the messaging extension is, and who speaks to it.</summary>
internal sealed class MessagingOptions
{
    public const string Section = "Messaging";

    /// <summary>The id of the bot's app registration; null while there is no bot.</summary>
    public string? BotId { get; set; }

    /// <summary>The OpenID metadata of who signs for the Bot Connector.</summary>
    public string Metadata { get; set; } = "https://login.botframework.com/v1/.well-known/openidconfiguration";

    public string Issuer { get; set; } = "https://api.botframework.com";
}

internal sealed class MessagingOptionsValidator : IValidateOptions<MessagingOptions>
{
    public ValidateOptionsResult Validate(string? name, MessagingOptions options) =>
        Problem(options) is { } sentence ? ValidateOptionsResult.Fail(sentence) : ValidateOptionsResult.Success;

    private static string? Problem(MessagingOptions options) =>
        options.BotId is not null && TrustedTenants.IdIn(options.BotId) is null ? "Messaging:BotId is no id of an app registration: that is a GUID."
        : !SafeAddress.IsPage(options.Metadata) ? "Messaging:Metadata is no https address; http is taken on this machine alone."
        : null;
}
