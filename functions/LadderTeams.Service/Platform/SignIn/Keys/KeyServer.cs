using System.Net;
using LadderTeams.Service.Platform.Telemetry;
using LadderTeams.Service.Platform.Telemetry.Calls;

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
        services.AddCalls();
        services.AddHttpClient(Client, client => client.MaxResponseContentBufferSize = LargestAnswer)
            .Measured(Dependency.SignInKeys, static _ => "GET keys")
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
            .RemoveAllLoggers();
        services.AddSingleton<KeyServer>();
    }

    /// <summary>Null when there was no answer, or none that is a set of keys.</summary>
    public async Task<KeySet?> FetchAsync(KeySource source)
    {
        using var tooLong = new CancellationTokenSource(LongestWait, time);
        try
        {
            using var client = clients.CreateClient(Client);
            if (await AddressAsync(client, source, tooLong.Token) is { } address && await GetAsync(client, source, address, tooLong.Token) is { } answer)
            {
                if (KeySet.Read(answer) is { } keys) { return keys; }

                Log.Unreadable(logger, source.Name);
            }
        }
        catch (OperationCanceledException)
        {
            Log.Slow(logger, source.Name);
        }
        catch (HttpRequestException failure)
        {
            Log.Unreachable(logger, source.Name, failure.HttpRequestError);
        }

        return null;
    }

    /// <summary>Null when the metadata says nothing of keys, or leads away.</summary>
    private async Task<Uri?> AddressAsync(HttpClient client, KeySource source, CancellationToken cancellationToken)
    {
        if (!source.IsMetadata) { return source.Address; }

        if (await GetAsync(client, source, source.Address, cancellationToken) is not { } metadata) { return null; }

        if (KeySet.AddressIn(metadata) is { } address && Uri.Compare(address, source.Address, UriComponents.SchemeAndServer, UriFormat.Unescaped, StringComparison.OrdinalIgnoreCase) == 0) { return address; }

        Log.Unreadable(logger, source.Name);
        return null;
    }

    private async Task<byte[]?> GetAsync(HttpClient client, KeySource source, Uri address, CancellationToken cancellationToken)
    {
        using var answer = await client.GetAsync(address, cancellationToken);
        if (answer.StatusCode is HttpStatusCode.OK) { return await answer.Content.ReadAsByteArrayAsync(cancellationToken); }

        Log.Refused(logger, source.Name, (int)answer.StatusCode);
        return null;
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "Asked for the keys of {Source}, the authority answered {Status}")]
        public static partial void Refused(ILogger logger, string source, int status);

        [LoggerMessage(LogLevel.Warning, "Asked for the keys of {Source}, the authority sent none that can be used")]
        public static partial void Unreadable(ILogger logger, string source);

        [LoggerMessage(LogLevel.Warning, "Asked for the keys of {Source}, the authority did not answer in time")]
        public static partial void Slow(ILogger logger, string source);

        [LoggerMessage(LogLevel.Warning, "The authority cannot be asked for the keys of {Source}: {Failure}")]
        public static partial void Unreachable(ILogger logger, string source, HttpRequestError failure);
    }
}
