using LadderTeams.Local.Store;
using LadderTeams.Local.Tenant;
using LadderTeams.Local.Triggers;
using LadderTeams.Service;
using LadderTeams.Service.Platform.Idempotency;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace LadderTeams.Local.Tests.Triggers;

/// <summary>The service's own timer and queue, in one process with it and over a real store.</summary>
public sealed class TriggerHostingTests : IDisposable
{
    private static readonly DateTimeOffset Evening = new(2026, 11, 21, 20, 0, 0, TimeSpan.Zero);
    private readonly TemporaryFolder data = new();

    public void Dispose() => data.Dispose();

    [Fact]
    public async Task The_nightly_timer_hands_what_has_expired_to_the_queue_that_removes_it()
    {
        using var folder = await DataFolder.OpenAsync(data.Path, CancellationToken.None);
        using var azurite = await Azurite.StartAsync(Repository.File("build/azurite/node_modules/azurite"), folder, CancellationToken.None);
        var time = new ManualTime(Evening);
        await using var service = LadderService.Build(new(), builder =>
        {
            builder.Configuration.AddInMemoryCollection(
            [
                new("Storage:ConnectionString", azurite.ConnectionString),
                new("SignIn:Tenants", $"{TenantOptions.DemoTenant}"),
                new("SignIn:ClientId", $"{TenantOptions.DemoClient}"),
            ]);
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            builder.Services.AddSingleton<TimeProvider>(time);
            builder.Services.AddTriggerHosting(FunctionFiles.Read(Repository.File("functions/LadderTeams.Service/triggers"), _ => null));
        });
        var records = service.Services.GetRequiredService<IIdempotencyRecords>();
        await records.ClaimAsync(new("scope", "key"), "hash", CancellationToken.None);
        await service.StartAsync();
        time.Advance(TimeSpan.FromDays(7));

        using var tooLong = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while ((await records.FindExpiredAsync(1, tooLong.Token)).Count > 0)
        {
            time.Advance(TimeSpan.FromHours(1)); // a night comes whenever the timer began to wait for one
            await Task.Delay(TimeSpan.FromMilliseconds(50), tooLong.Token);
        }

        await service.StopAsync();
        await azurite.StopAsync();
    }
}
