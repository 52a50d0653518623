using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace LadderTeams.Service.People;

internal sealed class PeopleOptions
{
    public const string Section = "People";

    /// <summary>How long what the directory said of who manages whom lets anybody in. After that it is asked again.</summary>
    [Range(1, 24 * 60)]
    public int KnownForMinutes { get; set; } = 15;
}

[OptionsValidator]
internal sealed partial class PeopleOptionsValidator : IValidateOptions<PeopleOptions>;
