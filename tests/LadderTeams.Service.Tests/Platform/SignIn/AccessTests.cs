using System.Net;
using System.Text.Json.Nodes;
using LadderTeams.Core.Privacy;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace LadderTeams.Service.Tests.Platform.SignIn;

/// <summary>Who may use which address.</summary>
public sealed class AccessTests(ServiceFixture service) : IClassFixture<ServiceFixture>
{
    private const string Person = "11111111-2222-4333-8444-555555555555";

    private static readonly string[] ForEverybody = ["/api/health", "/api/openapi.json", "/api/sign-in"];

    /// <summary>Open too; it answers 503 here, where there is no store.</summary>
    private const string Ready = "/api/health/ready";

    /// <summary>It shows a secret and no token: NotificationTests.</summary>
    private static readonly string[] ForGraph = ["/api/notifications", "/api/notifications/lifecycle"];

    private static readonly string[] ForOwners =
    [
        "POST /api/ladders/sample", "POST /api/ladders/{ladder}/preview", "POST /api/ladders/{ladder}/versions",
        "POST /api/ladders/{ladder}/versions/{number:int}/restore", "GET /api/ladders/{ladder}/versions/{number:int}/files",
        "GET /api/ladders/{ladder}/versions/{number:int}/files/{**name}", "GET /api/ladders/{ladder}/reports", "POST /api/ladders/{ladder}/reports",
    ];

    [Fact]
    public async Task Every_address_of_the_api_but_a_few_asks_for_a_token()
    {
        using var client = service.CreateClient().SignedOut();
        var open = new List<string>();
        foreach (var (method, pattern) in Endpoints().Where(IsOfApi))
        {
            using var response = await client.SendAsync(new(new(method), Address(pattern)));
            if (response.IsSuccessStatusCode || (pattern, response.StatusCode) is (Ready, HttpStatusCode.ServiceUnavailable)) { open.Add(pattern); }
            else
            {
                await response.RefusedAsync(401, "token_missing");
                Assert.Equal("Bearer error=\"invalid_token\"", response.Headers.WwwAuthenticate.ToString());
            }
        }

        Assert.Equal(ForEverybody.Append(Ready).Order(), open.Order());
    }

    [Fact]
    public async Task Whoever_is_no_owner_reads_and_does_not_publish()
    {
        using var client = service.CreateClient().SignedInWith(TokenOf("Ladder.Admin", "ladder.owner", "Ladder.Owner "));
        var refused = new List<string>();
        foreach (var (method, pattern) in Endpoints().Where(IsOfApi))
        {
            using var response = await client.SendAsync(new(new(method), Address(pattern)));
            if (response.StatusCode is not HttpStatusCode.Forbidden) { continue; }

            await response.RefusedAsync(403, "owner_required");
            refused.Add($"{method} {pattern}");
        }

        Assert.Equal(ForOwners.Order(), refused.Order());
    }

    [Fact]
    public async Task An_owner_is_refused_nowhere()
    {
        using var client = service.CreateClient().SignedInWith(TokenOf("Ladder.Owner"));
        foreach (var (method, pattern) in Endpoints().Where(IsOfApi).Where(endpoint => !ForOwners.Contains($"{endpoint.Method} {endpoint.Pattern}")))
        {
            using var response = await client.SendAsync(new(new(method), Address(pattern)));

            Assert.False(response.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden, pattern);
        }

        using var preview = Upload.Form(("l1.md", Upload.Level("L1", "Writes code.")));
        using var published = await client.PostAsync("/api/ladders/new/preview", preview);
        Assert.Equal(HttpStatusCode.OK, published.StatusCode);
    }

    [Fact]
    public void Every_address_of_the_api_is_bound_to_a_row_of_the_table() =>
        Assert.All(
            service.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Where(endpoint => endpoint.RoutePattern.RawText!.StartsWith("/api/", StringComparison.Ordinal)),
            endpoint => Assert.Contains(endpoint.Metadata.GetMetadata<AccessRule>(), AccessTable.Rules));

    [Fact]
    public async Task An_address_that_is_bound_to_no_row_lets_nobody_in()
    {
        await using var careless = await service.ListenAsync(app => app.MapGet("/api/careless", () => "secret"));
        using var client = careless.CreateClient();

        using var person = await client.SignedInWith(TokenOf("Ladder.Owner", "Ladder.Admin")).GetAsync(new Uri("/api/careless", UriKind.Relative));
        using var stranger = await client.SignedOut().GetAsync(new Uri("/api/careless", UriKind.Relative));

        Assert.Equal(HttpStatusCode.Forbidden, person.StatusCode);
        await stranger.RefusedAsync(401, "token_missing");
    }

    [Fact]
    public void Outside_the_api_there_is_the_tab()
    {
        Assert.Equal(["/tab/{**path}"], Endpoints().Select(endpoint => endpoint.Pattern).Where(pattern => !pattern.StartsWith("/api/", StringComparison.Ordinal)));
        Assert.DoesNotContain(service.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>(),
            endpoint => !endpoint.RoutePattern.RawText!.StartsWith("/api/", StringComparison.Ordinal) && endpoint.Metadata.GetMetadata<AccessRule>() is not null);
    }

    [Theory]
    [InlineData("GET", "/", 204)]
    [InlineData("HEAD", "/", 204)]
    [InlineData("GET", "/nothing", 404)]
    [InlineData("DELETE", "/tab/", 405)]
    [InlineData("POST", "/", 405)]
    [InlineData("HEAD", "/api/health", 200)]
    [InlineData("GET", "/api/nothing", 401)]
    [InlineData("GET", "/api", 401)]
    [InlineData("HEAD", "/api/ladders", 401)]
    [InlineData("GET", "/API/Ladders", 401)]
    [InlineData("GET", "/api/ladders/", 401)]
    [InlineData("DELETE", "/api/ladders", 401)]
    [InlineData("OPTIONS", "/api/ladders", 401)]
    [InlineData("POST", "/api/health", 401)]
    public async Task What_a_stranger_is_told(string method, string address, int status)
    {
        using var client = service.CreateClient().SignedOut();

        using var response = await client.SendAsync(new(new(method), address));

        Assert.Equal(status, (int)response.StatusCode);
    }

    [Fact]
    public async Task A_bad_token_keeps_nobody_from_what_is_for_everybody()
    {
        using var client = service.CreateClient().SignedInWith("bad");

        foreach (var address in ForEverybody) { await client.JsonAsync(address); }
    }

    [Fact]
    public async Task The_tab_is_told_where_people_sign_in()
    {
        using var client = service.CreateClient().SignedOut();

        var told = await client.JsonAsync("/api/sign-in");

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(told.GetRawText()), new JsonObject
        {
            ["authority"] = "https://login.microsoftonline.com",
            ["clientId"] = TestTenant.ClientId,
            ["tenant"] = service.Tenant.Id,
            ["scope"] = $"{TestTenant.ClientId}/access_as_user",
        }));
    }

    [Fact]
    public async Task Where_people_of_several_tenants_sign_in_none_is_named()
    {
        using var shared = new ServiceFixture { Settings = { ["SignIn:Tenants"] = $"{Guid.NewGuid()}, {Guid.NewGuid().ToString().ToUpperInvariant()}" } };
        using var client = shared.CreateClient().SignedOut();

        Assert.Equal(System.Text.Json.JsonValueKind.Null, (await client.JsonAsync("/api/sign-in")).GetProperty("tenant").ValueKind);
    }

    [Fact]
    public void The_service_keeps_no_keys_of_its_own_on_disk() => Assert.Null(service.Services.GetService<IDataProtectionProvider>());

    private string TokenOf(params string[] roles) => TestKey.Usual.Sign(service.Tenant.Claims("Ada", Person, roles));

    private static bool IsOfApi((string Method, string Pattern) endpoint) => endpoint.Pattern.StartsWith("/api/", StringComparison.Ordinal) && !ForGraph.Contains(endpoint.Pattern);

    private IReadOnlyList<(string Method, string Pattern)> Endpoints() =>
    [
        .. service.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .SelectMany(endpoint => endpoint.Metadata.GetRequiredMetadata<HttpMethodMetadata>().HttpMethods.Select(method => (method, endpoint.RoutePattern.RawText!.TrimEnd('/')))),
    ];

    private static string Address(string pattern) =>
        pattern.Replace("{ladder}", "engineering", StringComparison.Ordinal).Replace("{level}", "L4", StringComparison.Ordinal)
            .Replace("{number:int}", "1", StringComparison.Ordinal).Replace("{**name}", "l1.md", StringComparison.Ordinal);
}
