using LadderTeams.Service.Platform.Links;
using Microsoft.Extensions.Options;

namespace LadderTeams.Service.Platform.SignIn;

/// <summary>Whose people may sign in, to which app, and where.</summary>
internal sealed class SignInOptions
{
    public const string Section = "SignIn";

    /// <summary>The ids of the tenants, with commas between them. Nobody else is let in.</summary>
    public string? Tenants { get; set; }

    /// <summary>The id of the app registration that tokens must be meant for.</summary>
    public string? ClientId { get; set; }

    /// <summary>Who issues the tokens and has the keys that prove it.</summary>
    public string Authority { get; set; } = "https://login.microsoftonline.com";
}

internal sealed class SignInOptionsValidator : IValidateOptions<SignInOptions>
{
    public ValidateOptionsResult Validate(string? name, SignInOptions options) =>
        Problem(options) is { } sentence ? ValidateOptionsResult.Fail(sentence) : ValidateOptionsResult.Success;

    private static string? Problem(SignInOptions options) =>
        string.IsNullOrWhiteSpace(options.Tenants) ? "Set SignIn:Tenants to the id of the tenant whose people may sign in, or to several ids with commas between them."
        : TrustedTenants.Split(options.Tenants).FirstOrDefault(id => TrustedTenants.IdIn(id) is null) is { } wrong ? $"SignIn:Tenants has \"{wrong}\", which is no id of a tenant: that is a GUID."
        : TrustedTenants.IdIn(options.ClientId) is null ? "Set SignIn:ClientId to the id of the app registration that people sign in to: that is a GUID."
        : !SafeAddress.IsHost(options.Authority) ? "SignIn:Authority is no https address of a host without a path; http is taken on this machine alone."
        : null;
}
