using LadderTeams.Service.Platform.Links;
using Microsoft.Extensions.Options;

namespace LadderTeams.Service.Graph;

/// <summary>Where the directory is asked, and what proves there that the service asks.</summary>
internal sealed class GraphOptions
{
    public const string Section = "Graph";

    public string Endpoint { get; set; } = GraphCloud.Global;

    /// <summary>The client id of the user-assigned identity that the app registration trusts; null for the one that the system assigned.</summary>
    public string? ManagedIdentity { get; set; }
}

internal sealed class GraphOptionsValidator : IValidateOptions<GraphOptions>
{
    public ValidateOptionsResult Validate(string? name, GraphOptions options) =>
        !SafeAddress.IsHost(options.Endpoint) ? Fail("Graph:Endpoint is no https address of a host without a path; http is taken on this machine alone.")
        : !string.IsNullOrEmpty(options.ManagedIdentity) && !Guid.TryParseExact(options.ManagedIdentity, "D", out _) ? Fail("Graph:ManagedIdentity is no client id of an identity: that is a GUID.")
        : ValidateOptionsResult.Success;

    private static ValidateOptionsResult Fail(string sentence) => ValidateOptionsResult.Fail(sentence);
}
