using LadderTeams.Service.Graph.Sending;
using Microsoft.Extensions.DependencyInjection;

namespace LadderTeams.Local.Tests.OneOnOnes;

/// <summary>What somebody does while the service asks Graph for something: once, before the next request goes out.</summary>
internal sealed class Meanwhile
{
    private Func<Task>? next;

    public bool IsDone => next is null;

    public void Do(Func<Task> act) => next = act;

    public void AddTo(IServiceCollection services) => services.AddHttpClient(GraphHttp.Client).AddHttpMessageHandler(() => new Handler(this));

    private sealed class Handler(Meanwhile meanwhile) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (Interlocked.Exchange(ref meanwhile.next, null) is { } act) { await act(); }

            return await base.SendAsync(request, cancellationToken);
        }
    }
}
