using System.Collections.Concurrent;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using LadderTeams.Service.Platform.SignIn.Keys;
using Microsoft.Extensions.DependencyInjection;

namespace LadderTeams.Service.Tests;

/// <summary>Answers for the authority when it is asked for keys, without a socket.</summary>
internal sealed class KeyServerStandIn : HttpMessageHandler
{
    private readonly ConcurrentQueue<Uri> asked = new();

    public KeyServerStandIn() => Answer = (_, _) => Task.FromResult(Json(SetOf([.. Keys])));

    public IReadOnlyList<TestKey> Keys { get; set; } = [TestKey.Usual];

    /// <summary>What it does when it is asked: by default it sends its keys.</summary>
    public Func<Uri, CancellationToken, Task<HttpResponseMessage>> Answer { get; set; }

    public IReadOnlyCollection<Uri> Asked => asked;

    public void AddTo(IServiceCollection services) => services.AddHttpClient(KeyServer.Client).ConfigurePrimaryHttpMessageHandler(() => this);

    public static string SetOf(params TestKey[] keys) => new JsonObject { ["keys"] = new JsonArray([.. keys.Select(key => key.Jwk)]) }.ToJsonString();

    public static HttpResponseMessage Json(string text) => new(HttpStatusCode.OK) { Content = new StringContent(text, Encoding.UTF8, "application/json") };

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        asked.Enqueue(request.RequestUri!);
        return Answer(request.RequestUri!, cancellationToken);
    }
}
