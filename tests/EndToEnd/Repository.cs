namespace LadderTeams.EndToEnd;

/// <summary>The files of this repository, from wherever in it the tests run.</summary>
internal static class Repository
{
    private static readonly string Root = Find(new(AppContext.BaseDirectory));

    public static string At(string path) => Path.Combine(Root, path);

    private static string Find(DirectoryInfo? folder) =>
        folder is null ? throw new DirectoryNotFoundException("LadderTeams.sln")
        : File.Exists(Path.Combine(folder.FullName, "LadderTeams.sln")) ? folder.FullName
        : Find(folder.Parent);
}
