using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace LadderTeams.Service.Growth;

internal sealed class GrowthOptions
{
    public const string Section = "Growth";

    /// <summary>How much of what people's next change starts from is kept in memory, in bytes as the store counts them.</summary>
    [Range(1, 1L << 40)]
    public long CacheBytes { get; set; } = 32 * 1024 * 1024;
}

[OptionsValidator]
internal sealed partial class GrowthOptionsValidator : IValidateOptions<GrowthOptions>;
