using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace LadderTeams.Service.Platform.Answers;

internal sealed class AnswerOptions
{
    public const string Section = "Answers";

    /// <summary>How many bytes of answers are kept in memory, ready to be sent.</summary>
    [Range(1, 1L << 40)]
    public long CacheBytes { get; set; } = 32 * 1024 * 1024;
}

[OptionsValidator]
internal sealed partial class AnswerOptionsValidator : IValidateOptions<AnswerOptions>;
