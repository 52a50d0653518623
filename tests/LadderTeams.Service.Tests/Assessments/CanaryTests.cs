using System.Text.Json.Nodes;
using LadderTeams.Service.Tests.Growth;
using LadderTeams.Service.Tests.Storage;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace LadderTeams.Service.Tests.Assessments;

/// <summary>Strings put into every private field, and looked for in all that anyone else is ever answered.</summary>
public sealed class CanaryTests : GrowthTest
{
    private readonly string[] canaries = [.. Enumerable.Range(1, 8).Select(number => $"canary{number}x{Guid.NewGuid():N}")];

    public CanaryTests(Azurite azurite)
        : base(azurite)
    {
    }

    [Fact]
    public async Task What_is_private_reaches_nobody_else()
    {
        var piece = Piece(canaries[0], false, Plans);
        (piece["text"], piece["source"], piece["link"]) = (canaries[1], canaries[2], $"https://example.com/{canaries[3]}");
        var secret = await AddedAsync(Engineer, Of("evidence"), piece);
        await WrittenAsync(Engineer, HttpMethod.Put, Of("case/sentences?ladder=engineering&level=L1"), new JsonObject
        {
            ["sentences"] = new JsonArray(new JsonObject { ["version"] = 1, ["statement"] = Statements[Plans], ["text"] = canaries[4], ["cites"] = new JsonArray(secret) }),
        }, "*");
        var own = await AddedAsync(Engineer, Of("notes"), new JsonObject { ["text"] = canaries[5] });
        var ofHead = $"/api/people/{Company.Manager.Id}/notes";
        await AddedAsync(As(Company.Head), ofHead, new JsonObject { ["text"] = canaries[6] });

        var heard = new List<string>();
        foreach (var who in Strangers.Append(Company.Manager))
        {
            foreach (var (method, address) in Addresses([secret, own]))
            {
                heard.AddRange(await HeardAsync(As(who), method, address));
            }
        }

        Assert.True(heard.Count > 100);
        Assert.All(heard, answer => Assert.DoesNotContain(canaries[..6].Append(secret).Append(own), canary => answer.Contains(canary, StringComparison.OrdinalIgnoreCase)));
        Assert.Equal(canaries[0], (await Engineer.JsonAsync($"{Of("evidence")}/{secret}")).GetProperty("title").GetString());
        Assert.DoesNotContain(canaries[6], string.Concat(await HeardAsync(Manager, HttpMethod.Get, ofHead)), StringComparison.Ordinal);
    }

    /// <summary>Each address about a person, with each id that there is, and what could be written there.</summary>
    private IEnumerable<(HttpMethod, string)> Addresses(string[] ids) => Company.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Where(endpoint => endpoint.RoutePattern.RawText!.Contains("{person}", StringComparison.Ordinal))
        .SelectMany(endpoint => endpoint.Metadata.GetRequiredMetadata<HttpMethodMetadata>().HttpMethods, (endpoint, method) => (method, endpoint.RoutePattern.RawText!.TrimEnd('/')))
        .Where(one => one is not ("DELETE", "/api/privacy/{person}")) // an admin may, and then there would be nothing left to find
        .SelectMany(one => ids, (one, id) => (
            new HttpMethod(one.method),
            one.Item2.Replace("{person}", Company.Engineer.Id, StringComparison.Ordinal).Replace("{id}", id, StringComparison.Ordinal) + "?ladder=engineering&level=L1&top=100"))
        .SelectMany(one => one.Item1 == HttpMethod.Get ? new[] { one, (one.Item1, one.Item2 + "&format=markdown"), (one.Item1, one.Item2 + $"&statement={Statements[Plans]}") } : [one]);

    /// <summary>The body and the headers of an answer, but for what the request itself named.</summary>
    private static async Task<IEnumerable<string>> HeardAsync(HttpClient client, HttpMethod method, string address)
    {
        var body = method == HttpMethod.Get || method == HttpMethod.Delete ? null : new JsonObject { ["text"] = "X" };
        using var response = await client.WriteAsync(method, address, body, "\"1\"");
        return [await response.Content.ReadAsStringAsync(), response.Headers.ToString(), response.Content.Headers.ToString()];
    }
}
