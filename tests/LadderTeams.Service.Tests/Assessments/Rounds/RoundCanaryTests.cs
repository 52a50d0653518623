using System.Text.Json.Nodes;
using LadderTeams.Service.Tests.Growth;
using LadderTeams.Service.Tests.Storage;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using static LadderTeams.Service.Tests.Assessments.Rounds.TestRound;

namespace LadderTeams.Service.Tests.Assessments.Rounds;

/// <summary>Strings put into everything that is written in a round, and looked for in all that anyone else is ever answered and in the logs.</summary>
[Collection(Azurite.Collection)]
public sealed class RoundCanaryTests : IDisposable
{
    private static readonly string[] Steps = ["/submit", "/withdraw", "/sign-off", "/close"]; // they would move the round on
    private readonly string ofEngineer = $"canaryE{Guid.NewGuid():N}", ofManager = $"canaryM{Guid.NewGuid():N}";
    private readonly LoggedLines logged = new();
    private readonly Company company;

    public RoundCanaryTests(Azurite azurite) => company = new(azurite, services => services.AddSingleton<ILoggerProvider>(logged));

    private Somebody[] Strangers => [company.Head, company.Peer, company.Owner, company.Admin];

    public void Dispose()
    {
        company.Dispose();
        logged.Dispose();
    }

    [Fact]
    public async Task What_a_side_writes_reaches_nobody_before_both_have_submitted_and_no_stranger_ever()
    {
        var round = await StartAsync(company);
        await WriteAsync(round, company.Engineer, ofEngineer);
        await WriteAsync(round, company.Manager, ofManager);
        await NobodyHearsAsync(round, ofEngineer, [.. Strangers, company.Manager]);
        await NobodyHearsAsync(round, ofManager, [.. Strangers, company.Engineer]);

        using var first = await round.SubmitAsync(company.Engineer, 1);
        await NobodyHearsAsync(round, ofEngineer, [.. Strangers, company.Manager]);

        using var second = await round.SubmitAsync(company.Manager, 1);
        using var signedOff = await round.SignOffAsync(company.Manager, ofManager);
        Assert.True(first.IsSuccessStatusCode && second.IsSuccessStatusCode && signedOff.IsSuccessStatusCode);
        await NobodyHearsAsync(round, ofEngineer, Strangers);
        await NobodyHearsAsync(round, ofManager, Strangers);
        Assert.Contains(ofEngineer, string.Concat(await HeardAsync(round, company.Manager)), StringComparison.Ordinal);
        Assert.Contains(ofManager, string.Concat(await HeardAsync(round, company.Engineer)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_written_in_a_round_is_not_logged_whatever_becomes_of_it()
    {
        var round = await StartAsync(company);
        await WriteAsync(round, company.Engineer, ofEngineer);
        using var conflict = await round.SaveAsync(company.Engineer, 0, round.Rating(Code, comment: $"{ofEngineer} again"));
        using var unknown = await round.SaveAsync(company.Engineer, 1, new JsonObject { ["statement"] = ofEngineer, ["words"] = ofEngineer, ["point"] = ofEngineer, ["comment"] = ofEngineer, ["evidence"] = new JsonArray() });
        using var malformed = await round.SendAsync(company.Engineer, HttpMethod.Put, "/draft", new JsonObject { ["ratings"] = ofEngineer, [ofEngineer] = 1 }, 1);
        using var tooLong = await round.SaveAsync(company.Engineer, 1, round.Rating(Code, comment: ofEngineer + new string('x', 40_000)));
        using var unsigned = await round.SignOffAsync(company.Manager, ofEngineer);
        using var keyed = await round.SubmitAsync(company.Engineer, 1, ofEngineer);
        using var lost = await round.SendAsync(company.Engineer, HttpMethod.Get, $"/{ofEngineer}?q={ofEngineer}", null, null);
        company.LoseDirectory();
        using var unproven = await round.SaveAsync(company.Manager, 0, round.Rating(Code, comment: ofEngineer));

        Assert.Equal([412, 422, 400, 400], new[] { conflict, unknown, malformed, tooLong }.Select(response => (int)response.StatusCode));
        Assert.Equal((409, 200, 404, 503), ((int)unsigned.StatusCode, (int)keyed.StatusCode, (int)lost.StatusCode, (int)unproven.StatusCode));
        Assert.NotEmpty(logged.All);
        Assert.DoesNotContain(logged.All, line => line.Contains(ofEngineer, StringComparison.OrdinalIgnoreCase));
    }

    private static async Task WriteAsync(TestRound round, Somebody who, string words)
    {
        using var saved = await round.SaveAsync(who, 0, round.Rating(Code, comment: words), round.OfCapability("L2", "Delivery", comment: words), round.Answer(words));
        Assert.True(saved.IsSuccessStatusCode, await saved.Content.ReadAsStringAsync());
    }

    private async Task NobodyHearsAsync(TestRound round, string canary, Somebody[] people)
    {
        foreach (var who in people)
        {
            var heard = await HeardAsync(round, who);
            Assert.True(heard.Count > 100);
            Assert.All(heard, answer => Assert.DoesNotContain(canary, answer, StringComparison.OrdinalIgnoreCase));
        }
    }

    /// <summary>The body and the headers of every answer that somebody gets anywhere.</summary>
    private async Task<IReadOnlyCollection<string>> HeardAsync(TestRound round, Somebody who)
    {
        using var client = company.As(who);
        var heard = new List<string>();
        foreach (var (method, address) in Addresses(round))
        {
            var body = method == HttpMethod.Get || method == HttpMethod.Delete ? null : new JsonObject { ["text"] = "X" };
            using var response = await client.WriteAsync(method, address, body, "\"1\"");
            heard.AddRange([await response.Content.ReadAsStringAsync(), response.Headers.ToString(), response.Content.Headers.ToString()]);
        }

        return heard;
    }

    private IEnumerable<(HttpMethod Method, string Address)> Addresses(TestRound round) =>
        from endpoint in company.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        let pattern = endpoint.RoutePattern.RawText!.TrimEnd('/')
        where pattern.StartsWith("/api/", StringComparison.Ordinal) && !Steps.Any(pattern.EndsWith)
        from method in endpoint.Metadata.GetRequiredMetadata<HttpMethodMetadata>().HttpMethods
        where method == "GET" || (pattern.Contains("{person}", StringComparison.Ordinal) && (method, pattern) is not ("DELETE", "/api/privacy/{person}"))
        select (new HttpMethod(method), AddressOf(pattern, round) + "?ladder=engineering&level=L1&from=L1&to=L2&q=code");

    private string AddressOf(string pattern, TestRound round) => string.Join('/', pattern.Split('/').Select(part => part switch
    {
        "{person}" => company.Engineer.Id,
        "{ladder}" => "engineering",
        "{level}" => "L1",
        "{number:int}" => "1",
        "{**name}" => "l1.md",
        ['{', ..] => round.Id,
        _ => part,
    }));
}
