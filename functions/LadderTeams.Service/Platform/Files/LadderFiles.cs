using LadderTeams.Core.Ladders.Import;

namespace LadderTeams.Service.Platform.Files;

/// <summary>Reads ladder documents from this machine: what a path holds, without hidden files and those of other forms.</summary>
internal static class LadderFiles
{
    private static readonly HashSet<string> Extensions = new(StringComparer.OrdinalIgnoreCase)
    {
        ".md", ".markdown", ".mdx", ".mdown", ".txt", ".text", ".html", ".htm", ".xhtml", ".vue", ".yaml", ".yml", ".json", ".jsonc", "",
    };

    /// <summary>Null, with the reason, when a path is not there, cannot be read, or no path holds a document.</summary>
    public static IReadOnlyList<SourceDocument>? Read(IReadOnlyList<string> paths, out string problem)
    {
        var documents = new List<SourceDocument>();
        try
        {
            foreach (var path in paths)
            {
                if (File.Exists(path)) { documents.Add(Load(path, Path.GetFileName(path))); }
                else if (Directory.Exists(path)) { documents.AddRange(In(path).Select(file => Load(file, Path.GetRelativePath(path, file).Replace('\\', '/')))); }
                else
                {
                    problem = $"path_not_found: \"{path}\".";
                    return null;
                }
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            problem = $"path_unreadable: {failure.Message}";
            return null;
        }

        problem = documents.Count == 0 ? "no_documents: the folder holds no Markdown, HTML, text, YAML or JSON file." : "";
        return documents.Count == 0 ? null : documents;
    }

    private static IEnumerable<string> In(string folder) => Directory
        .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Where(file => Extensions.Contains(Path.GetExtension(file)) && !Path.GetRelativePath(folder, file).Split('/', '\\').Any(part => part.StartsWith('.')));

    /// <summary>A file over the limit is not read into memory; its length alone lets the importer refuse it by name.</summary>
    private static SourceDocument Load(string path, string name)
    {
        var length = new FileInfo(path).Length;
        return length > ImportLimits.Default.MaxFileBytes ? SourceDocument.TooLarge(name, length) : new(name, File.ReadAllBytes(path));
    }
}
