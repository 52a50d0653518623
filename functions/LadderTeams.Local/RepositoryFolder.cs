namespace LadderTeams.Local;

/// <summary>The repository that this program was built in: the tab, the samples and Azurite are there.</summary>
internal sealed record RepositoryFolder(string Path)
{
    public string Data => System.IO.Path.Combine(Path, ".local");

    public string Azurite => System.IO.Path.Combine(Path, "build/azurite/node_modules/azurite");

    public string Triggers => System.IO.Path.Combine(Path, "functions/LadderTeams.Service/triggers");

    /// <exception cref="LocalFailure">There is none.</exception>
    public static RepositoryFolder Find(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "build/azurite/package.json"))) { return new(folder.FullName); }
        }

        throw new LocalFailure("LadderTeams.Local runs from the repository that it was built in; start it with make run.");
    }
}
