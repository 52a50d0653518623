using LadderTeams.Core.Privacy;
using LadderTeams.Service.Tests.Growth;
using LadderTeams.Service.Tests.Storage;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace LadderTeams.Service.Tests.Privacy;

/// <summary>Every address of the API with everyone who may come: who is let in, written down a second time.</summary>
[Collection(Azurite.Collection)]
public sealed class AccessMatrixTests : IDisposable
{
    /// <summary>
    /// S subject, M her manager, F who was her manager, H her manager's manager, P a peer, O a ladder owner, A an admin, T
    /// somebody of another tenant, - who has not signed in.
    /// </summary>
    private const string Everyone = "SMFHPOAT-";

    private const string Colleagues = "SMFHPOAT"; // of another tenant: of their own tenant's things

    private static readonly Dictionary<string, string> Matrix = new()
    {
        ["GET /api/health"] = Everyone,
        ["GET /api/health/ready"] = Everyone,
        ["GET /api/health/dependencies"] = "A",
        ["GET /api/openapi.json"] = Everyone,
        ["GET /api/sign-in"] = Everyone,
        ["POST /api/messages"] = "", // the Bot Connector, by tokens of its own
        ["POST /api/notifications"] = "", // Microsoft Graph, by a secret that it was told
        ["POST /api/notifications/lifecycle"] = "",

        ["GET /api/ladders"] = Colleagues,
        ["GET /api/ladders/{ladder}"] = Colleagues,
        ["GET /api/ladders/{ladder}/levels/{level}"] = Colleagues,
        ["GET /api/ladders/{ladder}/compare"] = Colleagues,
        ["GET /api/ladders/{ladder}/versions"] = Colleagues,
        ["GET /api/ladders/{ladder}/versions/compare"] = Colleagues,
        ["GET /api/ladders/{ladder}/versions/{number:int}"] = Colleagues,
        ["GET /api/search"] = Colleagues,
        ["GET /api/ladders/{ladder}/versions/{number:int}/files"] = "O",
        ["GET /api/ladders/{ladder}/versions/{number:int}/files/{**name}"] = "O",
        ["POST /api/ladders/sample"] = "O",
        ["POST /api/ladders/{ladder}/preview"] = "O",
        ["POST /api/ladders/{ladder}/versions"] = "O",
        ["POST /api/ladders/{ladder}/versions/{number:int}/restore"] = "O",

        ["GET /api/people/{person}/rounds"] = "SM",
        ["POST /api/people/{person}/rounds"] = "SM",
        ["GET /api/people/{person}/rounds/{round}"] = "SM",
        ["GET /api/people/{person}/rounds/{round}/sheet"] = "SM",
        ["GET /api/people/{person}/rounds/{round}/changes"] = "SM",
        ["PUT /api/people/{person}/rounds/{round}/draft"] = "SM",
        ["POST /api/people/{person}/rounds/{round}/close"] = "SM",
        ["POST /api/people/{person}/rounds/{round}/draft/carry-over"] = "SM",
        ["POST /api/people/{person}/rounds/{round}/submit"] = "SM",
        ["POST /api/people/{person}/rounds/{round}/withdraw"] = "SM",
        ["POST /api/people/{person}/rounds/{round}/sign-off"] = "M",
        ["GET /api/people/{person}/history"] = "SM",
        ["GET /api/people/me"] = Colleagues, // about who asks
        ["GET /api/people/me/team"] = Colleagues, // of who asks
        ["GET /api/ladders/{ladder}/reports"] = "O",
        ["POST /api/ladders/{ladder}/reports"] = "O",
        ["GET /api/people/me/reports"] = Colleagues, // of who asks
        ["GET /api/people/{person}"] = "SMA",
        ["GET /api/people/{person}/level"] = "SMA",
        ["PUT /api/people/{person}/level"] = "MA",
        ["GET /api/people/{person}/evidence"] = "SM",
        ["GET /api/people/{person}/evidence/{id}"] = "SM",
        ["POST /api/people/{person}/evidence"] = "S",
        ["PUT /api/people/{person}/evidence/{id}"] = "S",
        ["PUT /api/people/{person}/evidence/{id}/visibility"] = "S",
        ["DELETE /api/people/{person}/evidence/{id}"] = "S",
        ["GET /api/people/{person}/actions"] = "SM",
        ["POST /api/people/{person}/actions"] = "SM",
        ["PUT /api/people/{person}/actions/{id}"] = "SM",
        ["PUT /api/people/{person}/actions/{id}/state"] = "SM",
        ["DELETE /api/people/{person}/actions/{id}"] = "SM",
        ["PUT /api/people/{person}/notes/{id}/visibility"] = "SM",
        ["GET /api/people/{person}/shared-notes"] = "SM",
        ["POST /api/people/{person}/shared-notes"] = "SM",
        ["PUT /api/people/{person}/shared-notes/{id}"] = "SM",
        ["DELETE /api/people/{person}/shared-notes/{id}"] = "SM",
        ["GET /api/people/{person}/talking-points"] = "SM",
        ["POST /api/people/{person}/talking-points"] = "SM",
        ["PUT /api/people/{person}/talking-points/{id}"] = "SM",
        ["PUT /api/people/{person}/talking-points/{id}/discussed"] = "SM",
        ["DELETE /api/people/{person}/talking-points/{id}"] = "SM",
        ["GET /api/people/{person}/notes"] = Colleagues, // each of her own notes alone
        ["POST /api/people/{person}/notes"] = "SM",
        ["PUT /api/people/{person}/notes/{id}"] = Colleagues, // each of her own notes alone
        ["DELETE /api/people/{person}/notes/{id}"] = Colleagues, // each of her own notes alone
        ["GET /api/people/{person}/case"] = "SM",
        ["GET /api/people/{person}/case/sentences"] = "S",
        ["PUT /api/people/{person}/case/sentences"] = "S",

        ["GET /api/one-on-ones"] = Colleagues, // in the calendar of who asks
        ["GET /api/one-on-ones/invited"] = Colleagues, // in the calendar of who asks
        ["POST /api/one-on-ones/opened"] = Colleagues, // in the calendar of who asks
        ["GET /api/one-on-ones/{series}/prompts"] = Colleagues, // in the calendar of who asks
        ["GET /api/one-on-ones/{series}/invite"] = Colleagues, // in the calendar of who asks
        ["PUT /api/one-on-ones/{series}/invite"] = Colleagues, // in the calendar of who asks
        ["GET /api/one-on-ones/health"] = "A",
        ["GET /api/one-on-ones/find"] = Colleagues, // each her own 1:1s alone
        ["GET /api/one-on-ones/with/{person}/series"] = "SM",
        ["GET /api/one-on-ones/with/{person}/focus"] = "SM",
        ["PUT /api/one-on-ones/with/{person}/focus"] = "SM",
        ["GET /api/one-on-ones/with/{person}/series/{series}/meetings"] = "SM",
        ["GET /api/one-on-ones/with/{person}/series/{series}/meetings/{on}"] = "SM",
        ["PUT /api/one-on-ones/with/{person}/series/{series}/meetings/{on}"] = "SM",
        ["PUT /api/one-on-ones/with/{person}/series/{series}/meetings/{on}/prompts/{id}/discussed"] = "SM",

        ["GET /api/privacy/{person}/export"] = "S",
        ["GET /api/privacy/{person}/audit"] = "S",
        ["DELETE /api/privacy/{person}"] = "SA",
    };

    private readonly Company company;
    private readonly TestTenant other = new();

    public AccessMatrixTests(Azurite azurite)
    {
        company = new(azurite, services => services.AddSingleton<IAuthorizationMiddlewareResultHandler, Doorkeeper>(), other);
        company.Manages(Former, company.Engineer);
        company.Manages(company.Manager, company.Engineer);
    }

    private Somebody Former { get; } = new("Fay Former", "90000000-0000-4000-8000-000000000007");

    public void Dispose() => company.Dispose();

    [Fact]
    public async Task Each_address_lets_in_whom_it_is_for_and_nobody_else()
    {
        var found = new Dictionary<string, string>();
        foreach (var (operation, method, address) in Operations()) { found[operation] = await WhoIsLetInAsync(method, address); }

        Assert.Equal(Lines(Matrix), Lines(found));
    }

    [Fact]
    public void Each_address_is_bound_to_one_row() =>
        Assert.All(Endpoints(), endpoint => Assert.Contains(Assert.Single(endpoint.Metadata.OfType<AccessRule>()), AccessTable.Rules));

    [Fact]
    public void Each_row_is_of_use()
    {
        var used = Endpoints().Select(endpoint => endpoint.Metadata.GetMetadata<AccessRule>()).ToHashSet();

        Assert.All(AccessTable.Rules, rule => Assert.Contains(rule, used));
    }

    private static string Lines(Dictionary<string, string> matrix) => string.Join('\n', matrix.Select(row => $"{row.Key}: {row.Value}").Order(StringComparer.Ordinal));

    private async Task<string> WhoIsLetInAsync(HttpMethod method, string address)
    {
        (char Letter, HttpClient Client)[] visitors =
        [
            ('S', company.As(company.Engineer)), ('M', company.As(company.Manager)), ('F', company.As(Former)), ('H', company.As(company.Head)),
            ('P', company.As(company.Peer)), ('O', company.As(company.Owner)), ('A', company.As(company.Admin)),
            ('T', company.As(company.Manager, other)), ('-', company.As(company.Engineer).SignedOut()),
        ];
        var letIn = "";
        foreach (var (letter, client) in visitors)
        {
            using (client)
            {
                using var response = await client.SendAsync(new(method, address));
                if (response.IsSuccessStatusCode) { letIn += letter; }
                else { Assert.True((int)response.StatusCode is 401 or 403 or 404, $"{letter} {method} {address}: {response.StatusCode}"); }
            }
        }

        return letIn;
    }

    private IEnumerable<(string Operation, HttpMethod Method, string Address)> Operations() =>
        from endpoint in Endpoints()
        from method in endpoint.Metadata.GetRequiredMetadata<HttpMethodMetadata>().HttpMethods
        let pattern = endpoint.RoutePattern.RawText!.TrimEnd('/')
        select ($"{method} {pattern}", new HttpMethod(method), Address(pattern));

    private IReadOnlyList<RouteEndpoint> Endpoints() =>
    [
        .. company.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.RoutePattern.RawText!.StartsWith("/api/", StringComparison.Ordinal)),
    ];

    private string Address(string pattern) =>
        string.Join('/', pattern.Split('/').Select(part => part switch
        {
            "{person}" => company.Engineer.Id,
            "{number:int}" => "1",
            ['{', ..] => "something",
            _ => part,
        }));

    /// <summary>Says who is let in, and lets nothing happen.</summary>
    private sealed class Doorkeeper : IAuthorizationMiddlewareResultHandler
    {
        private readonly AuthorizationMiddlewareResultHandler usual = new();

        public Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
        {
            if (!authorizeResult.Succeeded) { return usual.HandleAsync(next, context, policy, authorizeResult); }

            context.Response.StatusCode = StatusCodes.Status204NoContent;
            return Task.CompletedTask;
        }
    }
}
