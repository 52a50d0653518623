using LadderTeams.Local.Demo.Filling;
using LadderTeams.Local.Tenant;

namespace LadderTeams.Local.Demo;

/// <summary>Fills the demo company while the service runs.</summary>
internal static class DemoRun
{
    /// <summary>Never fails; what went wrong is one line of the output. True when all of it is there.</summary>
    /// <param name="page">Of the service.</param>
    public static async Task<bool> FillAsync(Uri page, LocalTenant tenant, TextWriter output, CancellationToken cancellationToken)
    {
        try
        {
            using var http = new HttpClient { BaseAddress = page };
            var filling = new DemoFilling(new(http, tenant.TokenOf), tenant.People.Everyone);
            await output.WriteLineAsync($"{await filling.FillAsync(cancellationToken)}\n");
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
        catch (Exception failure) when (failure is DemoRefusal or HttpRequestException)
        {
            await output.WriteLineAsync($"The demo company is not filled to the end: {failure.Message}. The next start goes on.\n");
            return false;
        }
    }
}
