using LadderTeams.Service.Platform.SignIn;
using Microsoft.Extensions.Options;

namespace LadderTeams.Service.Platform.Links;

/// <summary>Where the tab is found.</summary>
internal sealed class LinkOptions
{
    public const string Section = "Links";

    /// <summary>Where the tab is, such as <c>https://ladder.example.com/tab</c>; null when there is nothing to open.</summary>
    public string? Tab { get; set; }

    /// <summary>The id of the app package in Teams; null for links that open the tab in a browser.</summary>
    public string? AppId { get; set; }
}

internal sealed class LinkOptionsValidator : IValidateOptions<LinkOptions>
{
    public ValidateOptionsResult Validate(string? name, LinkOptions options) =>
        options.AppId is not null && TrustedTenants.IdIn(options.AppId) is null ? ValidateOptionsResult.Fail("Links:AppId is no id of an app package: that is a GUID.")
        : options.Tab is { } tab && !SafeAddress.IsPage(tab) ? ValidateOptionsResult.Fail("Links:Tab is no https address; http is taken on this machine alone.")
        : ValidateOptionsResult.Success;
}
