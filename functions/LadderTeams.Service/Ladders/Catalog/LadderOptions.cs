using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace LadderTeams.Service.Ladders.Catalog;

internal sealed class LadderOptions
{
    public const string Section = "Ladders";

    /// <summary>How many seconds it may take until a version that another process published is read here.</summary>
    [Range(0, 3600)]
    public int CurrentForSeconds { get; set; } = 5;

    /// <summary>How much of parsed ladders is kept in memory, in bytes of their source files.</summary>
    [Range(1, 1L << 40)]
    public long CacheBytes { get; set; } = 128 * 1024 * 1024;
}

[OptionsValidator]
internal sealed partial class LadderOptionsValidator : IValidateOptions<LadderOptions>;
