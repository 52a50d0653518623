using System.Security.Cryptography;
using System.Text;
using Azure.Identity;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.Caching;
using LadderTeams.Service.Platform.Callers;
using Microsoft.Identity.Client;
using AccessToken = Azure.Core.AccessToken;
using LogLevel = Microsoft.Extensions.Logging.LogLevel;

namespace LadderTeams.Service.Graph.OnBehalfOf;

/// <summary>Exchanges what a person signed in with for tokens to ask Graph in her name, and keeps those as long as they last.</summary>
internal sealed partial class GraphTokens(TokenExchange exchange, TimeProvider time, ILogger<GraphTokens> logger) : IDisposable
{
    private const int MostKept = 5_000;
    private const int TooManyRequests = StatusCodes.Status429TooManyRequests;

    /// <summary>Which is how long it may be on its way to Graph.</summary>
    private static readonly TimeSpan Spare = TimeSpan.FromMinutes(2);

    private readonly LastAnswers<string, Kept> kept = new(MostKept, _ => 1, time);

    /// <param name="claims">What the client passes on when it asks the person; null when there is nothing.</param>
    public static RefusedException ConsentRequired(string? claims) => new(DirectoryRefusals.ConsentRequired, (DirectoryRefusals.Claims.Name, string.IsNullOrEmpty(claims) ? null : claims));

    /// <exception cref="GraphBusyException">It is worth another try.</exception>
    public async ValueTask<string> GetAsync(ICaller caller, CancellationToken cancellationToken) =>
        (await kept.GetAsync(KeyOf(caller), answer => answer.Value.Token.ExpiresOn - Spare > time.GetUtcNow(), () => ExchangeAsync(caller, cancellationToken), cancellationToken)).Value.Token.Token;

    public void Forget(ICaller caller) => kept.Forget(KeyOf(caller));

    public void Dispose() => kept.Dispose();

    /// <summary>A person has a token for each sign-in, and what each lets her do may differ.</summary>
    private static string KeyOf(ICaller caller) =>
        $"{caller.TenantId}/{caller.PersonId}/{Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(caller.AccessToken.Reveal())))}";

    private async Task<Kept> ExchangeAsync(ICaller caller, CancellationToken cancellationToken)
    {
        try
        {
            return new(await exchange.ForAsync(caller, cancellationToken));
        }
        catch (AuthenticationFailedException failure) when (CauseOf<MsalUiRequiredException>(failure) is { } asks)
        {
            throw ConsentRequired(asks.Claims);
        }
        catch (AuthenticationFailedException failure)
        {
            throw Failed(caller, failure);
        }
    }

    private Exception Failed(ICaller caller, AuthenticationFailedException failure)
    {
        var refusal = CauseOf<MsalServiceException>(failure);
        if (refusal is null && CauseOf<MsalClientException>(failure) is null) { return new GraphBusyException(0, null); }

        if (refusal is { StatusCode: 0 or TooManyRequests or >= 500 }) { return new GraphBusyException(refusal.StatusCode, refusal.Headers?.RetryAfter?.Delta); }

        Log.Refused(logger, caller.TenantId, (failure.InnerException as MsalException)?.ErrorCode);
        return new RefusedException(DirectoryRefusals.Unavailable);
    }

    private static T? CauseOf<T>(Exception failure)
        where T : Exception
    {
        for (var cause = failure; cause is not null; cause = cause.InnerException)
        {
            if (cause is T found) { return found; }
        }

        return null;
    }

    private sealed record Kept(AccessToken Token);

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "Tenant {Tenant} hands out no tokens for Graph: {Error}. The app registration, or what it trusts, is not as it must be")]
        public static partial void Refused(ILogger logger, string tenant, string? error);
    }
}
