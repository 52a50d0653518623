namespace LadderTeams.Local.Tests;

/// <summary>The files of this repository, from wherever in it the tests run.</summary>
internal static class Repository
{
    private static readonly string Root = RepositoryFolder.Find(AppContext.BaseDirectory).Path;

    /// <summary>The folder of the program as it was built together with these tests.</summary>
    public static string Program
    {
        get
        {
            var framework = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
            return At($"functions/LadderTeams.Local/bin/{framework.Parent!.Name}/{framework.Name}");
        }
    }

    public static string At(string path) => Path.Combine(Root, path);
}
