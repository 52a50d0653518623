using LadderTeams.Service.Platform.Answers;

namespace LadderTeams.Service.Catalog;

internal static class CatalogRefusals
{
    public static Refusal LadderNotFound { get; } = new(404, "ladder_not_found", "There is no such ladder.");

    public static Refusal VersionNotFound { get; } = new(404, "version_not_found", "The ladder has no such version.");

    public static Refusal LevelNotFound { get; } = new(404, "level_not_found", "The ladder has no such level.");

    /// <param name="version">Null when the current one was asked for.</param>
    public static Refusal NotFound(int? version) => version is null ? LadderNotFound : VersionNotFound;
}
