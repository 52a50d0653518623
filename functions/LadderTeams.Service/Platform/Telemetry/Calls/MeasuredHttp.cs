namespace LadderTeams.Service.Platform.Telemetry.Calls;

/// <summary>Measures each request that an HTTP client sends.</summary>
/// <param name="operationOf">What a request asks for, in words from a fixed list.</param>
internal sealed class MeasuredHttp(OutsideCalls calls, Dependency dependency, Func<HttpRequestMessage, string> operationOf) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var (begun, outcome) = (calls.Begin(), CallOutcome.Failed);
        try
        {
            var response = await base.SendAsync(request, cancellationToken);
            outcome = OutsideCalls.OutcomeOf((int)response.StatusCode, response.Headers.RetryAfter is not null);
            return response;
        }
        catch (OperationCanceledException)
        {
            outcome = CallOutcome.TimedOut;
            throw;
        }
        finally
        {
            calls.End(dependency, operationOf(request), begun, outcome);
        }
    }
}

internal static class MeasuredClients
{
    /// <summary>First of all handlers, so that what the others do is measured too.</summary>
    public static IHttpClientBuilder Measured(this IHttpClientBuilder client, Dependency dependency, Func<HttpRequestMessage, string> operationOf) =>
        client.AddHttpMessageHandler(services => new MeasuredHttp(services.GetRequiredService<OutsideCalls>(), dependency, operationOf));
}
