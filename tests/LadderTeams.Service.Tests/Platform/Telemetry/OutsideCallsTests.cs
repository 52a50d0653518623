using System.Reflection;
using System.Text.RegularExpressions;
using LadderTeams.Service.Graph.Sending;
using LadderTeams.Service.Graph.Tokens;
using LadderTeams.Service.Platform.SignIn.Keys;
using LadderTeams.Service.Platform.Telemetry.Calls;
using LadderTeams.Service.Storage;
using LadderTeams.Service.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace LadderTeams.Service.Tests.Platform.Telemetry;

/// <summary>Each request that leaves the service is measured, and nothing in the measurement is a name, a key or an id.</summary>
[Collection(Azurite.Collection)]
public sealed partial class OutsideCallsTests(Azurite azurite)
{
    [Fact]
    public async Task A_request_to_the_store_is_measured_by_table_and_operation()
    {
        using var service = Over(azurite.Endpoint.Port);
        using var measured = new Measurements(service.Services);
        var table = service.Services.GetRequiredService<TableServiceClient>().GetTableClient("Measured");
        var partition = $"secret{Guid.NewGuid():N}";

        await table.CreateIfNotExistsAsync(CancellationToken.None);
        await table.AddEntityAsync(new(partition, "row"), CancellationToken.None);
        await table.GetEntityIfExistsAsync(partition, "nobody", CancellationToken.None);
        await table.UpsertEntityAsync(new(partition, "row"), TableUpdateMode.Replace, CancellationToken.None);
        await foreach (var row in table.QueryAsync(PartitionRange.All(partition), null, null, CancellationToken.None)) { }

        await table.SubmitTransactionAsync([new(TableTransactionActionType.UpsertReplace, new(partition, "other"))], CancellationToken.None);
        await table.DeleteEntityAsync(partition, "row", Azure.ETag.All, CancellationToken.None);

        Assert.Equal(
            ["insert Tables", "insert Measured", "get Measured", "update Measured", "query Measured", "transaction", "delete Measured"],
            measured.Lines(OutsideCalls.Duration).Select(line => OfStorage().Match(line).Groups[1].Value));
        Assert.Empty(measured.Of(OutsideCalls.Wait));
    }

    [Fact]
    public async Task A_lost_request_is_measured_and_so_is_the_wait_for_the_next()
    {
        await using var proxy = new FaultyProxy(azurite.Endpoint);
        using var service = Over(proxy.Port);
        using var measured = new Measurements(service.Services);
        var table = service.Services.GetRequiredService<TableServiceClient>().GetTableClient("Measured");
        proxy.LoseOneRequest();

        await table.CreateIfNotExistsAsync(CancellationToken.None);

        Assert.Equal(["storage insert Tables failed", "storage insert Tables ok"], measured.Lines(OutsideCalls.Duration));
        var wait = Assert.Single(measured.Of(OutsideCalls.Wait));
        Assert.Equal(["storage", "failed"], wait.Tags.Select(tag => tag.Value));
        Assert.True(wait.Value >= 0.08);
    }

    [Fact]
    public async Task Keys_that_are_fetched_are_measured()
    {
        using var service = new ServiceFixture();
        using var client = service.CreateClient();
        using var measured = new Measurements(service.Services);

        using var response = await client.GetAsync("/api/ladders");

        Assert.Equal(["signInKeys GET keys ok"], measured.Lines(OutsideCalls.Duration));
    }

    [Theory]
    [InlineData(GraphHttp.Client)]
    [InlineData(TokenExchange.Client)]
    [InlineData(KeyServer.Client)]
    public void Each_client_measures(string client)
    {
        using var service = new ServiceFixture();
        var handlers = new List<HttpMessageHandler>();
        for (var handler = service.Services.GetRequiredService<IHttpMessageHandlerFactory>().CreateHandler(client); handler is not null; handler = (handler as DelegatingHandler)?.InnerHandler) { handlers.Add(handler); }

        Assert.Contains(handlers, handler => handler is MeasuredHttp);
    }

    [Fact]
    public void There_are_no_other_clients()
    {
        var named = typeof(Program).Assembly.GetTypes().SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(field => field is { IsLiteral: true, Name: "Client" }).Select(field => (string)field.GetRawConstantValue()!).Order();
        var root = Repository.File("functions/LadderTeams.Service");
        var made = Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories).Select(file => (Name: Path.GetRelativePath(root, file), Text: File.ReadAllText(file)))
            .Where(file => !file.Name.StartsWith("obj", StringComparison.Ordinal) && !file.Name.StartsWith("CommandLine", StringComparison.Ordinal)) // an owner's own machine
            .Where(file => MakesClient().IsMatch(file.Text)).Select(file => file.Name).Order(StringComparer.Ordinal);

        Assert.Equal(new[] { GraphHttp.Client, TokenExchange.Client, KeyServer.Client }.Order(), named);
        Assert.Equal(["Graph/GraphServices.cs", "Graph/Tokens/TokenExchange.cs", "Platform/SignIn/Keys/KeyServer.cs"], made);
    }

    [Theory]
    [InlineData("GET", "me?$select=id", "GET me")]
    [InlineData("GET", "users/8f/calendarView/delta?$deltatoken=secret", "GET users/{id}/calendarView/delta")]
    [InlineData("PATCH", "users/8f/events/AAMk=", "PATCH users/{id}/events/{id}")]
    [InlineData("GET", "users('8f')/events", "GET {id}/events")]
    [InlineData("POST", "$batch", "POST $batch")]
    [InlineData("GET", "", "GET {id}")]
    public void An_operation_of_Graph_has_no_id_in_it(string method, string path, string operation) => Assert.Equal(operation, GraphOperation.Of(method, path));

    [Theory]
    [InlineData(200, CallOutcome.Ok)]
    [InlineData(304, CallOutcome.Ok)]
    [InlineData(404, CallOutcome.Ok)]
    [InlineData(412, CallOutcome.Ok)]
    [InlineData(403, CallOutcome.Refused)]
    [InlineData(429, CallOutcome.Throttled)]
    [InlineData(500, CallOutcome.Failed)]
    [InlineData(503, CallOutcome.Failed)]
    [InlineData(0, CallOutcome.Failed)]
    internal void A_status_means_what_the_operator_can_do_about_it(int status, CallOutcome outcome) => Assert.Equal(outcome, OutsideCalls.OutcomeOf(status, asksToWait: false));

    [Fact]
    public void A_service_that_says_when_to_come_back_asks_for_patience() => Assert.Equal(CallOutcome.Throttled, OutsideCalls.OutcomeOf(503, asksToWait: true));

    private static ServiceFixture Over(int port) => new() { Settings = { ["Storage:ConnectionString"] = AzuriteProcess.ConnectionString(port) } };

    [GeneratedRegex("^storage (.*) ok$")]
    private static partial Regex OfStorage();

    [GeneratedRegex(@"new HttpClient\(|\.AddHttpClient\(|new HttpClientTransport\(|new SocketsHttpHandler")]
    private static partial Regex MakesClient();
}
