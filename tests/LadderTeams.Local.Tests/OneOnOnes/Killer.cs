using Azure.Core;
using Azure.Core.Pipeline;
using LadderTeams.Local.Tests.People;
using LadderTeams.Service.Graph.Sending;
using LadderTeams.Service.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace LadderTeams.Local.Tests.OneOnOnes;

/// <summary>Ends a process between two of its calls to Graph or to the store: from then on none goes out, and no answer comes in.</summary>
/// <param name="calls">How many are done before; what the last of them did, is done.</param>
internal sealed class Killer(StoreFixture store, int calls)
{
    private int left = int.MaxValue;

    /// <summary>Whether there were so many calls.</summary>
    public bool HasKilled => Volatile.Read(ref left) <= 0;

    /// <summary>Counts from now on.</summary>
    public void Arm() => Volatile.Write(ref left, calls);

    /// <summary>Ends the process whatever it does.</summary>
    public void Kill() => Volatile.Write(ref left, 0);

    public void AddTo(IServiceCollection services)
    {
        services.AddHttpClient(GraphHttp.Client).AddHttpMessageHandler(() => new Handler(this));
        var options = new TableClientOptions();
        options.AddPolicy(new Policy(this), HttpPipelinePosition.PerCall);
        services.AddSingleton(new TableServiceClient(store.ConnectionString, options));
    }

    private void Before()
    {
        if (HasKilled) { throw new KilledException(); }
    }

    private void After()
    {
        if (Interlocked.Decrement(ref left) <= 0) { throw new KilledException(); }
    }

    private sealed class KilledException : Exception;

    private sealed class Handler(Killer killer) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            killer.Before();
            var response = await base.SendAsync(request, cancellationToken);
            killer.After();
            return response;
        }
    }

    private sealed class Policy(Killer killer) : HttpPipelinePolicy
    {
        public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
        {
            killer.Before();
            await ProcessNextAsync(message, pipeline);
            killer.After();
        }

        public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) => throw new NotSupportedException("The table client is asynchronous.");
    }
}
