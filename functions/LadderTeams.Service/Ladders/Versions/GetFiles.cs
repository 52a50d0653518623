using LadderTeams.Service.Ladders.Store;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.Callers;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LadderTeams.Service.Ladders.Versions;

/// <summary>The source files of a version, as they were published.</summary>
internal static class GetFiles
{
    /// <param name="ladder">The ladder's id.</param>
    /// <param name="number">The number of the version.</param>
    public static async Task<Results<Read<FilesResponse>, ProblemHttpResult>> ListAsync(
        string ladder, int number, ICaller caller, LadderStore store, CancellationToken cancellationToken)
    {
        if (LadderId.From(ladder) is not { } id || await store.FindAsync(caller.TenantId, id, number, cancellationToken) is not { } version) { return NotThere.Refuse(number); }

        var files = (await store.ReadSourcesAsync(caller.TenantId, version.Archive, cancellationToken)).Unpack();
        return new Read<FilesResponse>(() => new([.. files.Select(file => new FileResponse(file.Name, file.Length))]), version.ContentHash);
    }

    /// <param name="ladder">The ladder's id.</param>
    /// <param name="number">The number of the version.</param>
    /// <param name="name">The name of the file, its folders included.</param>
    public static async Task<Results<FileContentHttpResult, ProblemHttpResult>> GetAsync(
        string ladder, int number, string name, ICaller caller, LadderStore store, CancellationToken cancellationToken)
    {
        if (LadderId.From(ladder) is not { } id || await store.FindAsync(caller.TenantId, id, number, cancellationToken) is not { } version) { return NotThere.Refuse(number); }

        var files = (await store.ReadSourcesAsync(caller.TenantId, version.Archive, cancellationToken)).Unpack();
        return files.FirstOrDefault(file => file.Name == name) is { } found
            ? TypedResults.File(found.Content.ToArray(), "application/octet-stream", name.Split('/')[^1])
            : LadderRefusals.FileNotFound.With("…/files names those that there are.");
    }
}
