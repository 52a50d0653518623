namespace LadderTeams.Core.Ladders.Import;

/// <summary>What the importer takes in at the most; what is over is refused with a diagnostic that names the limit.</summary>
public sealed record ImportLimits
{
    public static ImportLimits Default { get; } = new();

    public int MaxFileBytes { get; init; } = 20 * 1024 * 1024;

    public int MaxFiles { get; init; } = 2_000;

    /// <summary>Of all the files of one import together.</summary>
    public long MaxTotalBytes { get; init; } = 100L * 1024 * 1024;
}
