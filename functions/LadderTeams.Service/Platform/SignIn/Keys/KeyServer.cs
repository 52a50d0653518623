using System.Net;

namespace LadderTeams.Service.Platform.SignIn.Keys;

/// <summary>Asks the authority for keys: for a short time, for a small answer, and nobody whom the answer points to.</summary>
internal sealed partial class KeyServer(IHttpClientFactory clients, TimeProvider time, ILogger<KeyServer> logger)
{
    /// <summary>The name of the HTTP client that is used.</summary>
    public const string Client = "SignIn.Keys";

    /// <summary>Many times what Entra sends.</summary>
    public const int LargestAnswer = 256 * 1024;

    public static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(5);

    public static void AddTo(IServiceCollection services)
    {
        services.AddHttpClient(Client, client => client.MaxResponseContentBufferSize = LargestAnswer)
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
            .RemoveAllLoggers();
        services.AddSingleton<KeyServer>();
    }

    /// <summary>Null when there was no answer, or none that is a set of keys.</summary>
    public async Task<KeySet?> FetchAsync(TrustedTenant tenant)
    {
        using var tooLong = new CancellationTokenSource(LongestWait, time);
        try
        {
            using var client = clients.CreateClient(Client);
            using var answer = await client.GetAsync(tenant.Keys, tooLong.Token);
            if (answer.StatusCode is not HttpStatusCode.OK)
            {
                Log.Refused(logger, tenant.Id, (int)answer.StatusCode);
                return null;
            }

            if (KeySet.Read(await answer.Content.ReadAsByteArrayAsync(tooLong.Token)) is { } keys) { return keys; }

            Log.Unreadable(logger, tenant.Id);
        }
        catch (OperationCanceledException)
        {
            Log.Slow(logger, tenant.Id);
        }
        catch (HttpRequestException failure)
        {
            Log.Unreachable(logger, tenant.Id, failure.HttpRequestError);
        }

        return null;
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "Asked for the keys of tenant {Tenant}, the authority answered {Status}")]
        public static partial void Refused(ILogger logger, string tenant, int status);

        [LoggerMessage(LogLevel.Warning, "Asked for the keys of tenant {Tenant}, the authority sent none that can be used")]
        public static partial void Unreadable(ILogger logger, string tenant);

        [LoggerMessage(LogLevel.Warning, "Asked for the keys of tenant {Tenant}, the authority did not answer in time")]
        public static partial void Slow(ILogger logger, string tenant);

        [LoggerMessage(LogLevel.Warning, "The authority cannot be asked for the keys of tenant {Tenant}: {Failure}")]
        public static partial void Unreachable(ILogger logger, string tenant, HttpRequestError failure);
    }
}
