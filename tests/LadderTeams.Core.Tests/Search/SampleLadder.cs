using LadderTeams.Core.Ladders.Import;

namespace LadderTeams.Core.Tests.Search;

/// <summary>The sample ladder of this repository, from wherever in it the tests run.</summary>
internal static class SampleLadder
{
    public static IReadOnlyList<SourceDocument> Read() =>
        [.. Directory.GetFiles(Find(new(AppContext.BaseDirectory))).Select(path => new SourceDocument(Path.GetFileName(path), File.ReadAllBytes(path)))];

    private static string Find(DirectoryInfo? folder) =>
        folder is null ? throw new DirectoryNotFoundException("samples/ladders/engineering")
        : Path.Combine(folder.FullName, "samples", "ladders", "engineering") is var sample && Directory.Exists(sample) ? sample
        : Find(folder.Parent);
}
