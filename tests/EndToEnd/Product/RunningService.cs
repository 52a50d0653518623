using System.Diagnostics;
using LadderTeams.Local.Tenant;
using LadderTeams.Service.Tests.Storage;

namespace LadderTeams.EndToEnd.Product;

/// <summary>What was published, started as a program of its own, and the tenant whose people sign in to it.</summary>
internal sealed class RunningService : IAsyncDisposable
{
    /// <summary>Where cards say that the tab is. In front of a service there is another name than the one that it listens at.</summary>
    public const string Tab = "https://ladder.example.com/tab";

    private const string Folder = "artifacts/publish";
    private const string Program = $"{Folder}/LadderTeams";
    private const string Listening = "Now listening on: ";
    private static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(60);
    private readonly AzuriteProcess store;
    private readonly Process process;

    private RunningService(AzuriteProcess store, LocalTenant tenant, Process process, Uri address) =>
        (this.store, Tenant, this.process, Address) = (store, tenant, process, address);

    public Uri Address { get; }

    public LocalTenant Tenant { get; }

    /// <summary>Answers when the service does.</summary>
    public static async Task<RunningService> StartAsync()
    {
        if (!File.Exists(Repository.File(Program))) { throw new FileNotFoundException("Publish first: make publish, or make test, which does."); }

        using var tooLong = new CancellationTokenSource(LongestStart);
        var store = await AzuriteProcess.StartAsync();
        var tenant = await LocalTenant.StartAsync(new() { Port = 0 }, tooLong.Token);
        var process = Process.Start(Command(store, tenant))!;
        try
        {
            var service = new RunningService(store, tenant, process, new(await process.ReadAfterAsync(Listening, tooLong.Token)));
            tenant.Client.Register(new(service.Address, "/tab/"));
            tenant.Client.Register(new(Outlook.OutlookVisit.Pane));
            return service;
        }
        catch
        {
            await process.StopAsync();
            await tenant.DisposeAsync();
            await store.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await process.StopAsync();
        await Tenant.DisposeAsync();
        await store.DisposeAsync();
    }

    private static ProcessStartInfo Command(AzuriteProcess store, LocalTenant tenant)
    {
        var command = new ProcessStartInfo(Repository.File(Program)) { RedirectStandardOutput = true, WorkingDirectory = Repository.File(Folder) };
        command.Environment["ASPNETCORE_URLS"] = "http://127.0.0.1:0";
        command.Environment["Storage__ConnectionString"] = AzuriteProcess.ConnectionString(store.Endpoint.Port);
        foreach (var (name, value) in tenant.ServiceEnvironment) { command.Environment[name] = value; }

        command.Environment["Links__Tab"] = Tab;
        command.Environment["Logging__LogLevel__Microsoft.AspNetCore"] = "Warning";
        return command;
    }
}
