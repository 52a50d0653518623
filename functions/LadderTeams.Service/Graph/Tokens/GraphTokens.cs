using Azure.Identity;
using LadderTeams.Service.Graph.Sending;
using LadderTeams.Service.Platform.Caching;
using Microsoft.Identity.Client;
using LogLevel = Microsoft.Extensions.Logging.LogLevel;

namespace LadderTeams.Service.Graph.Tokens;

/// <summary>Gets tokens to ask Graph in somebody's name, and keeps those as long as they last.</summary>
internal sealed partial class GraphTokens(TokenExchange exchange, Patience patience, TimeProvider time, ILogger<GraphTokens> logger) : IDisposable
{
    private const int MostKept = 5_000;
    private const int TooManyRequests = StatusCodes.Status429TooManyRequests;

    /// <summary>Which is how long it may be on its way to Graph.</summary>
    private static readonly TimeSpan Spare = TimeSpan.FromMinutes(2);

    private readonly LastAnswers<string, Kept> kept = new(MostKept, _ => 1, time);

    /// <exception cref="GraphBusyException">It is worth another try.</exception>
    /// <exception cref="GraphRefusedException">There is none.</exception>
    public async ValueTask<string> GetAsync(GraphActor actor, CancellationToken cancellationToken) =>
        (await kept.GetAsync(actor.Key, answer => answer.Value.Until > time.GetUtcNow(), () => ExchangeAsync(actor), cancellationToken)).Value.Token;

    public void Forget(GraphActor actor) => kept.Forget(actor.Key);

    public void Dispose() => kept.Dispose();

    /// <summary>Others may wait for the same token, so nobody's patience ends it but the one that all have.</summary>
    private async Task<Kept> ExchangeAsync(GraphActor actor)
    {
        try
        {
            var token = await patience.OnceAsync(actor, cancel => exchange.ForAsync(actor, cancel), CancellationToken.None);
            var lasts = token.ExpiresOn - TimeProvider.System.GetUtcNow(); // the library has a clock of its own
            return new(token.Token, time.GetUtcNow() + lasts - Spare);
        }
        catch (AuthenticationFailedException failure) when (CauseOf<MsalUiRequiredException>(failure) is { } asks)
        {
            throw new GraphRefusedException(GraphFailure.Forbidden, string.IsNullOrEmpty(asks.Claims) ? null : asks.Claims);
        }
        catch (AuthenticationFailedException failure)
        {
            throw Failed(actor, failure);
        }
    }

    private Exception Failed(GraphActor actor, AuthenticationFailedException failure)
    {
        var refusal = CauseOf<MsalServiceException>(failure);
        if (refusal is null && CauseOf<MsalClientException>(failure) is null) { return new GraphBusyException(0, null) { IsUndone = true }; }

        if (refusal is { StatusCode: 0 or TooManyRequests or >= 500 }) { return new GraphBusyException(refusal.StatusCode, refusal.Headers?.RetryAfter?.Delta) { IsUndone = true }; }

        Log.Refused(logger, actor.Tenant, (failure.InnerException as MsalException)?.ErrorCode);
        return new GraphRefusedException(GraphFailure.Refused);
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

    private sealed record Kept(string Token, DateTimeOffset Until);

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "Tenant {Tenant} hands out no tokens for Graph: {Error}. The app registration, or what it trusts, is not as it must be")]
        public static partial void Refused(ILogger logger, string tenant, string? error);
    }
}
