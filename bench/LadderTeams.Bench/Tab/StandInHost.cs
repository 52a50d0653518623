using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace LadderTeams.Bench.Tab;

/// <summary>
/// What the browser takes for Teams: the page that frames the tab in the tests, behind TLS, for TeamsJS takes messages from nobody
/// else. It and the tab are asked over the network of this machine, with nothing in between that would cost time.
/// </summary>
internal sealed class StandInHost : IAsyncDisposable
{
    private const string Teams = "teams.microsoft.com";

    /// <summary>TeamsJS asks here for hosts that it does not know yet.</summary>
    private const string KnownHosts = "res.cdn.office.net";

    private static readonly TimeSpan CertificateHolds = TimeSpan.FromDays(1);

    private readonly WebApplication app;
    private readonly string page = File.ReadAllText(Repository.File("tests/EndToEnd/Host/host.html"));
    private JsonObject said = [];

    private StandInHost(WebApplication app) => this.app = app;

    /// <summary>Has a browser ask here for what it would ask Microsoft for.</summary>
    public string BrowserArgument
    {
        get
        {
            var port = new Uri(app.Urls.Single()).Port;
            return $"--host-resolver-rules=MAP {Teams} 127.0.0.1:{port}, MAP {KnownHosts} 127.0.0.1:{port}";
        }
    }

    public static async Task<StandInHost> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(Certificate())));
        var host = new StandInHost(builder.Build());
        host.app.Run(host.AnswerAsync);
        await host.app.StartAsync();
        return host;
    }

    /// <summary>Frames the page for a person whom the host has signed in. Gives the address of the host with it.</summary>
    public string Frame(ShownPage shown, Guid tenant, Guid person, string token)
    {
        said = new()
        {
            ["tab"] = shown.Server.GetLeftPart(UriPartial.Authority),
            ["page"] = shown.Path,
            ["answers"] = true,
            ["token"] = token,
            ["settings"] = new JsonObject(),
            ["runtime"] = new JsonObject { ["apiVersion"] = 4, ["supports"] = new JsonObject { ["pages"] = new JsonObject { ["config"] = new JsonObject() }, ["sharing"] = new JsonObject() } },
            ["context"] = new JsonObject { ["theme"] = "default", ["locale"] = "en-us", ["frameContext"] = "content", ["tid"] = $"{tenant}", ["userObjectId"] = $"{person}" },
        };
        return $"https://{Teams}/stub";
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private Task AnswerAsync(HttpContext context)
    {
        if (context.Request.Host.Host == KnownHosts)
        {
            context.Response.Headers.AccessControlAllowOrigin = "*";
            return context.Response.WriteAsJsonAsync(new JsonObject { ["validOrigins"] = new JsonArray(Teams) });
        }

        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync(page.Replace("{{said}}", said.ToJsonString(), StringComparison.Ordinal));
    }

    /// <summary>The browser is told to trust any.</summary>
    private static X509Certificate2 Certificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var now = TimeProvider.System.GetUtcNow();
        return new CertificateRequest($"CN={Teams}", key, HashAlgorithmName.SHA256).CreateSelfSigned(now - CertificateHolds, now + CertificateHolds);
    }
}
