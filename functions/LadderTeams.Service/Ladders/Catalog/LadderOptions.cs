using Microsoft.Extensions.Options;

namespace LadderTeams.Service.Ladders.Catalog;

internal sealed class LadderOptions
{
    public const string Section = "Ladders";

    /// <summary>
    /// Holds a folder for each ladder, named by its id. Null for <c>samples/ladders</c> in the content root or the nearest
    /// folder above it that has one.
    /// </summary>
    public string? Folder { get; set; }
}

/// <summary>A folder that is named must be there; a default that is absent means that there are no ladders.</summary>
internal sealed class LadderOptionsValidator : IValidateOptions<LadderOptions>
{
    public ValidateOptionsResult Validate(string? name, LadderOptions options) =>
        options.Folder is null || Directory.Exists(options.Folder)
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail("Ladders:Folder names a folder that does not exist.");
}
