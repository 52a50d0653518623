using LadderTeams.Core.Ladders;
using LadderTeams.Core.Ladders.Import;
using LadderTeams.Service.Ladders.Sources;
using LadderTeams.Service.Ladders.Store;
using LadderTeams.Service.Platform.Callers;

namespace LadderTeams.Service.Ladders.Versions;

/// <summary>A version before it has a number and a date.</summary>
/// <param name="Sources">Null when they are in the store already.</param>
internal sealed record VersionDraft(LadderVersion Version, SourceArchive? Sources)
{
    public static VersionDraft Of(Ladder ladder, IReadOnlyList<SourceDocument> files, string? note, ICaller caller)
    {
        var archive = SourceArchive.Pack(files);
        return new(
            new(ladder.Id, 0, SourceHash.Of(files), archive.Hash, ladder.Title, ladder.Levels.Count, files.Count, files.Sum(file => file.Length),
                ladder.Coverage, default, caller.PersonId, caller.DisplayName, note, null),
            archive);
    }

    public static VersionDraft Of(LadderVersion restored, string? note, ICaller caller) =>
        new(restored with { PublishedById = caller.PersonId, PublishedBy = caller.DisplayName, Note = note, RestoredFrom = restored.Number }, null);
}
