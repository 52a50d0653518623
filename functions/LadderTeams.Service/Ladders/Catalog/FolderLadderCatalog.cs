using System.Security.Cryptography;
using System.Text;
using LadderTeams.Core.Ladders.Import;
using LadderTeams.Service.Platform;
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
        var ladders = folder is null ? [] : Directory.GetDirectories(folder).Select(Import).ToList();
        foreach (var (ladder, hash) in ladders)
        {
            Log.Loaded(logger, ladder.Id, hash, ladder.Levels.Count, ladder.Diagnostics.Count);
        }

        return new(ladders);
    }

    private static PublishedLadder Import(string folder)
    {
        var documents = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => new SourceDocument(Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllBytes(path)))
            .Where(document => !document.Name.Split('/').Any(part => part.StartsWith('.')))
            .OrderBy(document => document.Name, StringComparer.Ordinal)
            .ToList();
        return new(LadderImporter.Import(Path.GetFileName(folder), documents), HashOf(documents));
    }

    private static string HashOf(IEnumerable<SourceDocument> documents)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var document in documents)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{document.Name}\n{document.Content.Length}\n"));
            hash.AppendData(document.Content.Span);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..32];
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "Ladder {Ladder} ({ContentHash}): {Levels} levels, {Diagnostics} diagnostics")]
        public static partial void Loaded(ILogger logger, string ladder, string contentHash, int levels, int diagnostics);
    }
}

/// <summary>So that the first request does not wait for the import, and a failure to read stops the start.</summary>
internal sealed class LoadLaddersAtStart(ILadderCatalog catalog) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken) => await catalog.GetAsync(cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
