using LadderTeams.Core.Ladders;

namespace LadderTeams.Service.Ladders.Store;

/// <summary>A ladder as it was published once. It never changes, but for the name of who published it, which goes with her.</summary>
/// <param name="Number">Counts from 1, without gaps.</param>
/// <param name="ContentHash">Follows from the source files alone.</param>
/// <param name="Archive">The hash of the archive that holds the source files.</param>
/// <param name="RestoredFrom">The earlier version that this one brings back; null when it brings back none.</param>
/// <param name="Bytes">Of all source files together.</param>
/// <param name="PublishedBy">Null once she is erased.</param>
internal sealed record LadderVersion(
    string Ladder,
    int Number,
    string ContentHash,
    string Archive,
    string? Title,
    int Levels,
    int Files,
    long Bytes,
    Coverage Coverage,
    DateTimeOffset PublishedAt,
    string PublishedById,
    string? PublishedBy,
    string? Note,
    int? RestoredFrom);
