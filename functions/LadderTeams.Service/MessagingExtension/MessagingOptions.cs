using LadderTeams.Service.Platform.SignIn;
using Microsoft.Extensions.Options;

namespace LadderTeams.Service.MessagingExtension;

/// <summary>Which bot the messaging extension is, who speaks to it, and where what it shows is found.</summary>
internal sealed class MessagingOptions
{
    public const string Section = "Messaging";

    /// <summary>The id of the bot's app registration; null while there is no bot.</summary>
    public string? BotId { get; set; }

    /// <summary>The OpenID metadata of who signs for the Bot Connector.</summary>
    public string Metadata { get; set; } = "https://login.botframework.com/v1/.well-known/openidconfiguration";

    public string Issuer { get; set; } = "https://api.botframework.com";

    /// <summary>Where the tab is, such as <c>https://ladder.example.com/tab</c>; null when cards have nothing to open.</summary>
    public string? Tab { get; set; }

    /// <summary>The id of the app package in Teams; null for links that open the tab in a browser.</summary>
    public string? AppId { get; set; }
}

internal sealed class MessagingOptionsValidator : IValidateOptions<MessagingOptions>
{
    public ValidateOptionsResult Validate(string? name, MessagingOptions options) =>
        Problem(options) is { } sentence ? ValidateOptionsResult.Fail(sentence) : ValidateOptionsResult.Success;

    private static string? Problem(MessagingOptions options) =>
        options.BotId is not null && TrustedTenants.IdIn(options.BotId) is null ? "Messaging:BotId is no id of an app registration: that is a GUID."
        : options.AppId is not null && TrustedTenants.IdIn(options.AppId) is null ? "Messaging:AppId is no id of an app package: that is a GUID."
        : !IsAddress(options.Metadata) ? "Messaging:Metadata is no https address; http is taken on this machine alone."
        : options.Tab is { } tab && !IsAddress(tab) ? "Messaging:Tab is no https address; http is taken on this machine alone."
        : null;

    private static bool IsAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback))
        && address is { Query: "", Fragment: "", UserInfo: "" };
}
