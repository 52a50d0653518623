namespace LadderTeams.Local;

/// <summary>How a person asked for this run.</summary>
internal sealed record LocalOptions
{
    public const int DefaultPort = 7071; // where the Functions host listens on a laptop

    /// <summary>Null when no port was asked for.</summary>
    public int? Port { get; init; }

    /// <summary>Null when no addresses were asked for.</summary>
    public string? Urls { get; init; }

    public required int TenantPort { get; init; }

    /// <summary>The folder; null for that of the repository.</summary>
    public string? Data { get; init; }

    /// <summary>The connection string of a table service; null when Azurite is to be started.</summary>
    public string? Storage { get; init; }

    public bool Demo { get; init; }

    public bool Fresh { get; init; }
}
