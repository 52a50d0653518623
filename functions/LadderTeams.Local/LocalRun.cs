using LadderTeams.Local.Demo;
using LadderTeams.Local.Hosting;
using LadderTeams.Local.Store;
using LadderTeams.Local.Tenant;

namespace LadderTeams.Local;

/// <summary>One run, from the store up and down again.</summary>
internal sealed class LocalRun(LocalOptions options, TextWriter output)
{
    private readonly RepositoryFolder repository = RepositoryFolder.Find(AppContext.BaseDirectory);
    private bool isDemoWanted = options.Demo;
    private bool isDemoFilled;

    /// <summary>Over when it was asked to stop, and everything that it started has ended.</summary>
    /// <exception cref="LocalFailure">It cannot start, or what it needs broke.</exception>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        if (options.Storage is { } storage)
        {
            await GivenStore.CheckAsync(storage, cancellationToken);
            await ServeAsync(storage, "in the table service that --storage names", Task.Delay(Timeout.Infinite, CancellationToken.None), cancellationToken);
            return;
        }

        using var folder = await DataFolder.OpenAsync(options.Data ?? repository.Data, cancellationToken);
        if (options.Fresh) { folder.BeginAnew(); }

        isDemoWanted &= !folder.HasDemo;
        using var azurite = await Azurite.StartAsync(repository.Azurite, folder, cancellationToken);
        try
        {
            await ServeAsync(azurite.ConnectionString, $"in {folder.Path}, served by Azurite at {azurite.Endpoint}", azurite.WaitForEndAsync(), cancellationToken);
        }
        finally
        {
            await azurite.StopAsync();
            if (isDemoFilled) { folder.KeepDemo(); }
        }
    }

    private async Task ServeAsync(string storage, string data, Task storeEnds, CancellationToken cancellationToken)
    {
        await using var tenant = await LocalTenant.StartAsync(new() { Port = options.TenantPort }, cancellationToken);
        LocalIdentity.Give(tenant.ServiceIdentity);
        await using var app = LocalService.Build(options, repository, storage, tenant);
        var page = await LocalService.StartAsync(app, options, cancellationToken);
        tenant.Client.Register(page);
        tenant.Client.Register(new(page, "outlook.html"));
        await output.WriteLineAsync($"\nThe data is {data}.\nOpen {page} in a browser. Ctrl+C stops the service.\nChoose who you are at {tenant.Address}.\n");
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var demo = isDemoWanted ? Task.Run(() => DemoRun.FillAsync(page, tenant, output, ending.Token), CancellationToken.None) : Task.FromResult(false);
        var shutdown = app.WaitForShutdownAsync(cancellationToken);
        await Task.WhenAny(shutdown, storeEnds);
        await ending.CancelAsync();
        isDemoFilled = await demo;
        app.Lifetime.StopApplication();
        await shutdown;
    }
}
