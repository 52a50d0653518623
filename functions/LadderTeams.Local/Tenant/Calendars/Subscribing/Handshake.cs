using LadderTeams.Local.Tenant.Graph;

namespace LadderTeams.Local.Tenant.Calendars.Subscribing;

/// <summary>Asks an address whether it wants to be told anything: it has to say back what it is sent.</summary>
internal sealed class Handshake(NotificationHttp http)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Null when the address has said it back.</summary>
    public async Task<GraphAnswer?> RefuseAsync(Uri url, CancellationToken cancellationToken)
    {
        // Graph's own has blanks and colons too, so one that is not decoded is found out.
        var token = $"Validation: Testing client application reachability for subscription Request-Id: {Guid.NewGuid()}";
        var address = new Uri($"{url.OriginalString}{(url.Query.Length > 0 ? '&' : '?')}validationToken={Uri.EscapeDataString(token)}");
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            using var content = new StringContent("", mediaType: new("text/plain"));
            using var response = await http.Client.PostAsync(address, content, patience.Token);
            var said = await response.Content.ReadAsStringAsync(patience.Token);
            return (int)response.StatusCode != StatusCodes.Status200OK ? SubscriptionErrors.Unreachable("Notification endpoint must respond with 200 OK to validation request.")
                : response.Content.Headers.ContentType?.MediaType != "text/plain" ? SubscriptionErrors.Unreachable("Must respond with content type text/plain.")
                : said != token ? SubscriptionErrors.Unreachable("Response must exactly match validationToken query parameter.")
                : null;
        }
        catch (Exception failure) when (failure is HttpRequestException || (failure is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return SubscriptionErrors.Unreachable("The request to the notification endpoint failed or took too long.");
        }
    }
}
