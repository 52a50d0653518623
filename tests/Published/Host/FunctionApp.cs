using System.IO.Compression;
using System.Text.Json;

namespace LadderTeams.Published.Host;

/// <summary>What was published, unpacked where nothing else is, as a deployment does it.</summary>
internal sealed class FunctionApp : IDisposable
{
    private readonly JsonElement host;

    private FunctionApp(string folder)
    {
        Folder = folder;
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "host.json")));
        host = document.RootElement.Clone();
        Functions = [.. Directory.GetDirectories(folder).Where(child => File.Exists(Path.Combine(child, "function.json"))).Select(Function.Read)];
    }

    public static string Zip => Repository.File("artifacts/ladder-teams.zip");

    public string Folder { get; }

    public IReadOnlyList<Function> Functions { get; }

    public string Program => Path.Combine(Folder, host.GetProperty("customHandler").GetProperty("description").GetProperty("defaultExecutablePath").GetString()!);

    public bool ProxiesRequests => host.GetProperty("customHandler").GetProperty("enableProxyingHttpRequest").GetBoolean();

    public string RoutePrefix => host.GetProperty("extensions").GetProperty("http").GetProperty("routePrefix").GetString()!;

    public int MaxDequeueCount => host.GetProperty("extensions").GetProperty("queues").GetProperty("maxDequeueCount").GetInt32();

    public static FunctionApp Unpack()
    {
        if (!File.Exists(Zip)) { throw new FileNotFoundException("Publish first: make publish, or make test, which does.", Zip); }

        var folder = Directory.CreateTempSubdirectory("ladder-published-").FullName;
        ZipFile.ExtractToDirectory(Zip, folder);
        return new(folder);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
