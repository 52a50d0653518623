using System.Text.Json;
using LadderTeams.Service.Platform.Triggers;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace LadderTeams.Service.Tests.Platform.Triggers;

/// <summary>What the host is told there is, and what there is, are the same.</summary>
public sealed class FunctionsTests : IDisposable
{
    private static readonly Dictionary<string, JsonElement[]> Bindings = Directory
        .GetDirectories(Repository.File("functions/LadderTeams.Service/triggers"))
        .ToDictionary(
            folder => Path.GetFileName(folder),
            folder => JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "function.json"))).RootElement.GetProperty("bindings").EnumerateArray().ToArray());

    private readonly ServiceFixture service = new() { Settings = { [HostedService.Port] = "7071" } };

    public void Dispose() => service.Dispose();

    [Fact]
    public void Every_function_that_is_no_http_function_has_a_trigger_and_every_trigger_a_function()
    {
        var functions = Bindings.Where(function => !IsHttp(function.Value)).Select(function => (function.Key, TypeOf(function.Value)));

        var triggers = service.Services.GetServices<Trigger>().Select(trigger => (trigger.Name, trigger.Kind is TriggerKind.Timer ? "timerTrigger" : "queueTrigger"));

        Assert.Equal(functions.Order(), triggers.Order());
    }

    [Fact]
    public void Every_http_function_is_proxied_and_none_takes_all()
    {
        var http = Bindings.Values.Where(IsHttp).ToList();

        Assert.All(http, bindings => Assert.Equal(["httpTrigger", "http"], bindings.Select(binding => binding.GetProperty("type").GetString())));
        Assert.Equal(["api/{*path}", "tab/{*path}"], Routes(http).Order());
    }

    [Fact]
    public void Every_endpoint_is_reached_by_a_function_or_is_the_hosts_own()
    {
        var prefixes = Routes(Bindings.Values.Where(IsHttp)).Select(route => $"/{route.Split('/')[0]}/").ToList();
        var triggers = service.Services.GetServices<Trigger>().Select(trigger => $"/{trigger.Name}").Append("/").ToList();
        var endpoints = service.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Select(endpoint => endpoint.RoutePattern.RawText!).ToList();

        Assert.All(endpoints, endpoint => Assert.True(triggers.Contains(endpoint) || prefixes.Any(prefix => endpoint.StartsWith(prefix, StringComparison.Ordinal)), endpoint));
        Assert.All(prefixes, prefix => Assert.Contains(endpoints, endpoint => endpoint.StartsWith(prefix, StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_queue_that_is_read_has_its_poison_queue_read_too()
    {
        var queues = Bindings.Values.SelectMany(bindings => bindings).Where(binding => binding.GetProperty("type").GetString() == "queueTrigger")
            .Select(binding => binding.GetProperty("queueName").GetString()!).ToList();

        Assert.NotEmpty(queues);
        Assert.All(queues.Where(queue => !queue.EndsWith("-poison", StringComparison.Ordinal)), queue => Assert.Contains($"{queue}-poison", queues));
    }

    private static bool IsHttp(JsonElement[] bindings) => TypeOf(bindings) == "httpTrigger";

    private static string TypeOf(JsonElement[] bindings) => bindings[0].GetProperty("type").GetString()!;

    private static IEnumerable<string> Routes(IEnumerable<JsonElement[]> http) => http.Select(bindings => bindings[0].GetProperty("route").GetString()!);
}
