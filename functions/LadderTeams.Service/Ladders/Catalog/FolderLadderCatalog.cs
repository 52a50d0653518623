using System.Security.Cryptography;
using System.Text;
using LadderTeams.Core.Ladders.Import;
using LadderTeams.Service.Platform.Files;
using Microsoft.Extensions.Options;

namespace LadderTeams.Service.Ladders.Catalog;

/// <summary>Ladders in a folder of this machine, read once.</summary>
internal sealed partial class FolderLadderCatalog(
    IOptions<LadderOptions> options, IWebHostEnvironment environment, ILogger<FolderLadderCatalog> logger) : ILadderCatalog
{
    private readonly Lazy<LadderShelf> shelf = new(() => Load(options.Value, environment, logger));

    public ValueTask<LadderShelf> GetAsync(CancellationToken cancellationToken) => new(shelf.Value);

    private static LadderShelf Load(LadderOptions options, IWebHostEnvironment environment, ILogger logger)
    {
        var folder = options.Folder ?? NearestFolder.Find(environment.ContentRootPath, "samples/ladders");
        return new((folder is null ? [] : Directory.GetDirectories(folder)).Select(path => Import(path, logger)).OfType<PublishedLadder>());
    }

    /// <summary>Null for a folder that holds no document.</summary>
    private static PublishedLadder? Import(string folder, ILogger logger)
    {
        var id = Path.GetFileName(folder);
        if (LadderFiles.Read([folder], out var problem) is not { } documents)
        {
            Log.NotRead(logger, id, problem);
            return null;
        }

        var (ladder, hash) = (LadderImporter.Import(id, documents), HashOf(documents));
        Log.Loaded(logger, id, hash, ladder.Levels.Count, ladder.Diagnostics.Count);
        return new(ladder, hash);
    }

    private static string HashOf(IEnumerable<SourceDocument> documents)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var document in documents.OrderBy(document => document.Name, StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{document.Name}\n{document.Length}\n"));
            hash.AppendData(document.Content.Span);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..32];
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "Ladder {Ladder} ({ContentHash}): {Levels} levels, {Diagnostics} diagnostics")]
        public static partial void Loaded(ILogger logger, string ladder, string contentHash, int levels, int diagnostics);

        [LoggerMessage(LogLevel.Warning, "Ladder {Ladder} was not read: {Problem}")]
        public static partial void NotRead(ILogger logger, string ladder, string problem);
    }
}

/// <summary>So that the first request does not wait for the import, and a failure to read stops the start.</summary>
internal sealed class LoadLaddersAtStart(ILadderCatalog catalog) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken) => await catalog.GetAsync(cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
