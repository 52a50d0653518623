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

    [Fact]
    public async Task What_people_wrote_is_in_no_report_on_them_and_in_nothing_else_that_owners_are_answered()
    {
        await company.PublishAsync(null, Ladder);
        var people = company.WithColleagues(10);
        var rounds = new List<TestRound>();
        foreach (var (index, person) in people.Index()) { rounds.Add(await LiveAsync(person, index % 2 == 0 ? "Mostly" : "Sometimes")); }

        company.Time.Now = company.Time.Now.AddMonths(3);
        using var owner = company.As(company.Owner);
        using var published = await owner.WriteAsync(HttpMethod.Post, "/api/ladders/engineering/reports", new JsonObject { ["start"] = "2026-11-01", ["end"] = "2026-11-30" });
        var report = await published.Content.ReadAsStringAsync();
        using var form = Upload.Form(("l1.md", "# L1\n\n## Craft\n\n- Sings.\n"));
        using var previewed = await owner.PostAsync(new Uri("/api/ladders/engineering/preview", UriKind.Relative), form);

        Assert.Equal([5, 5], PointsIn(report));
        Assert.DoesNotContain(people, person => report.Contains(person.Id, StringComparison.OrdinalIgnoreCase) || report.Contains(person.Name, StringComparison.Ordinal));
        var heard = new List<string> { report, await previewed.Content.ReadAsStringAsync() };
        foreach (var who in Strangers)
        {
            heard.Add(await ExportAsync(who));
            foreach (var round in new[] { rounds[0], rounds[^1] }) { heard.AddRange(await HeardAsync(round, who)); }
        }

        Assert.Contains(heard, answer => answer.Contains("\"atLeast\":5", StringComparison.Ordinal) && answer != report);
        Assert.Contains("Sings.", heard[1], StringComparison.Ordinal);
        Assert.All(heard.Concat(logged.All), answer => Assert.All(new[] { ofEngineer, ofManager }, canary => Assert.DoesNotContain(canary, answer, StringComparison.OrdinalIgnoreCase)));
        foreach (var field in new[] { "title", "text", "source", "link", "sentence", "note", "action", "point", "comment", "answer" })
        {
            Assert.Contains($"{ofEngineer}-{field}", await ExportAsync(people[0]), StringComparison.Ordinal);
        }

        Assert.Contains($"{ofManager}-summary", await ExportAsync(people[0]), StringComparison.Ordinal);
    }

    /// <summary>Has somebody and her manager write into everything that there is, and the manager sign off.</summary>
    private async Task<TestRound> LiveAsync(Somebody person, string point)
    {
        var round = await OpenAsync(company, company.Manager, about: person);
        using var herself = company.As(person);
        using var manager = company.As(company.Manager);
        var cited = "";
        foreach (var visibility in new[] { "mine", "sharedWithManager" })
        {
            cited = await AddedAsync(herself, "evidence", new JsonObject
            {
                ["title"] = $"{ofEngineer}-title",
                ["text"] = $"{ofEngineer}-text",
                ["source"] = $"{ofEngineer}-source",
                ["link"] = $"https://example.com/{ofEngineer}-link",
                ["date"] = "2026-10-01",
                ["visibility"] = visibility,
                ["speaksFor"] = new JsonArray(Reference(round)),
            });
        }

        var sentence = new JsonObject { ["version"] = 1, ["statement"] = round.IdOf(Code), ["text"] = $"{ofEngineer}-sentence", ["cites"] = new JsonArray(cited) };
        using var saved = await herself.WriteAsync(
            HttpMethod.Put, $"/api/people/{person.Id}/case/sentences?ladder=engineering&level=L1", new JsonObject { ["sentences"] = new JsonArray(sentence) }, "*");
        Assert.True(saved.IsSuccessStatusCode, await saved.Content.ReadAsStringAsync());
        foreach (var (who, words) in new[] { (herself, ofEngineer), (manager, ofManager) })
        {
            await AddedAsync(who, "notes", new JsonObject { ["text"] = $"{words}-note" });
            await AddedAsync(who, "actions", new JsonObject { ["text"] = $"{words}-action" });
            await AddedAsync(who, "talking-points", new JsonObject { ["text"] = $"{words}-point" });
        }

        foreach (var (who, words) in new[] { (person, ofEngineer), (company.Manager, ofManager) })
        {
            await round.SubmittedAsync(who, round.Rating(Code, point, $"{words}-comment", cited), round.OfCapability("L1", "Craft", point, $"{words}-comment"), round.Answer($"{words}-answer"));
        }

        using var signedOff = await round.SignOffAsync(company.Manager, $"{ofManager}-summary");
        Assert.True(signedOff.IsSuccessStatusCode, await signedOff.Content.ReadAsStringAsync());
        return round;

        async Task<string> AddedAsync(HttpClient who, string collection, JsonObject body)
        {
            using var added = await who.WriteAsync(HttpMethod.Post, $"/api/people/{person.Id}/{collection}", body);
            Assert.True(added.IsSuccessStatusCode, await added.Content.ReadAsStringAsync());
            return (await added.JsonAsync()).GetProperty("id").GetString()!;
        }
    }

    private static JsonObject Reference(TestRound round) => new() { ["ladder"] = "engineering", ["version"] = 1, ["statement"] = round.IdOf(Code) };

    private static IEnumerable<int> PointsIn(string report) => JsonNode.Parse(report)!["groups"]![0]!["capabilities"]!.AsArray()
        .Single(capability => (string?)capability!["capability"] == "Craft")!["points"]!.AsArray().Select(points => (int)points!["atLeast"]!);

    private async Task<string> ExportAsync(Somebody who)
    {
        using var client = company.As(who);
        return await client.GetStringAsync(new Uri("/api/privacy/me/export", UriKind.Relative));
    }

    private static string PersonOf(TestRound round) => round.Address.Split('/')[3];

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

    private static string AddressOf(string pattern, TestRound round) => string.Join('/', pattern.Split('/').Select(part => part switch
    {
        "{person}" => PersonOf(round),
        "{ladder}" => "engineering",
        "{level}" => "L1",
        "{number:int}" => "1",
        "{**name}" => "l1.md",
        ['{', ..] => round.Id,
        _ => part,
    }));
}
