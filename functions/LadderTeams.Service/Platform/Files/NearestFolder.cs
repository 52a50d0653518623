namespace LadderTeams.Service.Platform.Files;

/// <summary>Finds a folder of the repository from wherever in it the service was started.</summary>
internal static class NearestFolder
{
    /// <summary><paramref name="path"/> in <paramref name="start"/> or the nearest folder above it that has one; null when none has.</summary>
    public static string? Find(string start, string path)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, path);
            if (Directory.Exists(candidate)) { return candidate; }
        }

        return null;
    }
}
