namespace LadderTeams.Service.CommandLine.Publishing;

/// <summary>What is to be published, and where.</summary>
/// <param name="Service">The address of the service.</param>
internal sealed record PublishArguments(IReadOnlyList<string> Paths, string Service)
{
    /// <summary>Empty when none was named.</summary>
    public string Ladder { get; init; } = "";

    public string? Note { get; init; }

    public bool PreviewOnly { get; init; }

    public bool Sample { get; init; }

    public bool AsJson { get; init; }

    /// <summary>Why nothing can be published so; null when it can.</summary>
    public string? Problem() =>
        !Uri.TryCreate(Service, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https") ? "address_unreadable: --to takes the address of a service, such as http://127.0.0.1:5080."
        : address.Scheme is "http" && !address.IsLoopback ? "address_insecure: --to takes an https address, for the token is sent there; http is for this machine alone."
        : Sample ? Paths.Count > 0 || Ladder.Length > 0 || Note is not null || PreviewOnly ? "argument_unexpected: --sample takes --to alone." : null
        : Paths.Count is 0 ? "argument_missing: PATH."
        : Ladder.Length is 0 ? "argument_missing: --ladder."
        : null;
}
