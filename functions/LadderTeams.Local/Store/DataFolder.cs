using System.Diagnostics;
using System.Globalization;

namespace LadderTeams.Local.Store;

/// <summary>Where the data is kept between runs. One run at a time has it.</summary>
internal sealed class DataFolder : IDisposable
{
    private const string Tables = "tables.json";
    private const string AzuriteProcess = "azurite.pid";
    private const string Demo = "demo-filled";
    private static readonly TimeSpan LongestFlush = TimeSpan.FromSeconds(15);

    /// <summary>How far apart the clocks of processes and files may be.</summary>
    private static readonly TimeSpan ClockError = TimeSpan.FromSeconds(2);

    private readonly FileStream hold;

    private DataFolder(string path, FileStream hold) => (Path, this.hold) = (path, hold);

    public string Path { get; }

    /// <exception cref="LocalFailure">It cannot be written, or another run has it.</exception>
    public static async Task<DataFolder> OpenAsync(string path, CancellationToken cancellationToken)
    {
        path = System.IO.Path.GetFullPath(path);
        MakeWritable(path);
        var folder = new DataFolder(path, Hold(path));
        try
        {
            await folder.WaitForFlushAsync(cancellationToken);
            return folder;
        }
        catch
        {
            folder.Dispose();
            throw;
        }
    }

    /// <summary>Whether the demo company was filled to the end in an earlier run. What its people removed since stays away.</summary>
    public bool HasDemo => File.Exists(System.IO.Path.Combine(Path, Demo));

    /// <summary>Say so when everything is written down, and not before.</summary>
    public void KeepDemo() => File.WriteAllBytes(System.IO.Path.Combine(Path, Demo), []);

    /// <summary>Removes what earlier runs stored, and nothing else that may be in the folder.</summary>
    public void BeginAnew()
    {
        File.Delete(System.IO.Path.Combine(Path, Tables));
        File.Delete(System.IO.Path.Combine(Path, $"{Tables}~"));
        File.Delete(System.IO.Path.Combine(Path, Demo));
    }

    public void Dispose() => hold.Dispose();

    private static void MakeWritable(string path)
    {
        try
        {
            Directory.CreateDirectory(path);
            File.Create(System.IO.Path.Combine(path, $".{Guid.NewGuid():N}"), 1, FileOptions.DeleteOnClose).Dispose();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new LocalFailure($"the data folder {path} cannot be written; name another one with --data FOLDER.");
        }
    }

    private static FileStream Hold(string path)
    {
        try
        {
            return new(System.IO.Path.Combine(path, "lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            throw InUse(path);
        }
    }

    /// <summary>When a run is killed, its Azurite lives on for a moment to write what it has.</summary>
    private async Task WaitForFlushAsync(CancellationToken cancellationToken)
    {
        using var azurite = FindAzurite();
        if (azurite is null) { return; }

        using var tooLong = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        tooLong.CancelAfter(LongestFlush);
        try
        {
            await azurite.WaitForExitAsync(tooLong.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw InUse(Path);
        }
    }

    /// <summary>Null when it is gone; another process that has got its number since is younger than the file.</summary>
    private Process? FindAzurite()
    {
        var file = System.IO.Path.Combine(Path, AzuriteProcess);
        try
        {
            var process = Process.GetProcessById(int.Parse(File.ReadAllText(file), NumberStyles.None, CultureInfo.InvariantCulture));
            if (process.StartTime.ToUniversalTime() < File.GetLastWriteTimeUtc(file) + ClockError) { return process; }

            process.Dispose();
            return null;
        }
        catch (Exception failure) when (failure is IOException or FormatException or ArgumentException or InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    private static LocalFailure InUse(string path) => new($"the data folder {path} is in use by another run; stop that one, or name another folder with --data FOLDER.");
}
