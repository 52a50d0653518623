using System.Net;
using Azure.Core.Pipeline;
using LadderTeams.Service.Storage;

namespace LadderTeams.Service.Tests.Storage;

/// <summary>A store that gives one answer after the other, and the last one for ever.</summary>
internal sealed class StoreAnswers(params Func<HttpResponseMessage>[] answers) : HttpMessageHandler
{
    public List<HttpRequestMessage> Requests { get; } = [];

    public TableClient Table(TableClientOptions options)
    {
        options.Transport = new HttpClientTransport(new HttpClient(this));
        return new TableServiceClient(AzuriteProcess.ConnectionString(1), options).GetTableClient("table");
    }

    public static Func<HttpResponseMessage> Answer(HttpStatusCode status, string? retryAfter = null) => () =>
    {
        var answer = new HttpResponseMessage(status);
        if (retryAfter is not null) { answer.Headers.TryAddWithoutValidation("Retry-After", retryAfter); }

        return answer;
    };

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Requests.Add(request);
        return Task.FromResult(answers[Math.Min(Requests.Count, answers.Length) - 1]());
    }
}
