using System.Text.Json.Nodes;
using LadderTeams.Service.MessagingExtension.Activities;
using LadderTeams.Service.MessagingExtension.Commands;
using LadderTeams.Service.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LadderTeams.Service.Tests.MessagingExtension;

/// <summary>A string put into everything that a message says, what is typed and who types it, and looked for in the logs, whatever becomes of the message.</summary>
[Collection(Azurite.Collection)]
public sealed class MessageCanaryTests(Azurite azurite) : IDisposable
{
    private const string Broken = "the command is broken";

    private readonly string canary = $"canary{Guid.NewGuid():N}", person = Guid.NewGuid().ToString();
    private readonly TestTenant tenant = new();
    private readonly LoggedLines logged = new();

    public void Dispose() => logged.Dispose();

    [Theory]
    [InlineData(LogLevel.Trace)]
    [InlineData(LogLevel.Information)]
    public async Task What_a_message_says_is_not_logged_whatever_becomes_of_it(LogLevel level)
    {
        using var service = Over(level, null);
        using var owner = service.CreateClient();
        await owner.PublishedAsync("ladder", null, ("l1.md", Upload.Level("L1", "Writes code.")));
        using var connector = service.AsConnector();
        foreach (var (status, change) in Changes)
        {
            var activity = Query("findExpectation");
            change(activity);
            await SaidAsync(status, connector.SayAsync(activity));
        }

        foreach (var body in new[] { canary, $"{{\"text\":\"{canary}", $"{{\"{canary}\":1}} {canary}", $"{{\"name\":\"{canary}\",\"name\":\"{canary}\"}}", $"[\"{canary}\"]", $"{{\"from\":\"{canary}\"}}" })
        {
            using var content = new StringContent(body);
            await SaidAsync(400, connector.PostAsync(new Uri("/api/messages", UriKind.Relative), content));
        }

        foreach (var token in new[] { canary, $"{TestKey.Text(canary)}.{TestKey.Text(canary)}.{canary}", Signed("iss"), Signed("aud"), Signed("serviceurl") })
        {
            using var stranger = service.CreateClient().SignedInWith(token);
            await SaidAsync(401, stranger.SayAsync(Query("findExpectation")));
        }

        Assert.Contains(logged.All, line => line.Contains(Broken, StringComparison.Ordinal));
        AssertNothingIsLogged();
    }

    [Fact]
    public async Task Nor_is_it_when_the_store_is_away()
    {
        await using var proxy = new FaultyProxy(azurite.Endpoint);
        using (var owner = StoredBot.Over(azurite, tenant)) { await owner.CreateClient().PublishedAsync("ladder", null, ("l1.md", Upload.Level("L1", "Writes code."))); }

        using var service = Over(LogLevel.Trace, proxy.Port);
        using var connector = service.AsConnector();
        proxy.LosesRequest = _ => true;
        await SaidAsync(503, connector.SayAsync(Query("findExpectation")));
        proxy.LosesRequest = _ => false;
        await SaidAsync(200, connector.SayAsync(Query("findExpectation")));
        proxy.LosesRequest = _ => true;
        await SaidAsync(200, connector.SayAsync(Activity("composeExtension/query", Bot.Query("findExpectation", "")))); // the own level is not known then

        Assert.NotEmpty(logged.All);
        AssertNothingIsLogged();
    }

    /// <summary>What to change in a right activity, and how it is answered then.</summary>
    private IEnumerable<(int Status, Action<JsonObject> Change)> Changes =>
    [
        (200, _ => { }),
        (200, activity => activity["value"] = Bot.Query("findExpectation", "")),
        (200, activity => activity["value"] = Bot.Query("compareLevels", $"L1 {canary}")),
        (200, activity => activity["value"] = Bot.Query("askQuestion", canary)),
        (200, activity => Paste(activity, $"{Bot.Tab}/ladders/ladder/levels/L1?{canary}#{canary}")),
        (200, activity => Paste(activity, $"{Bot.Tab}/people/{canary}")),
        (200, activity => (activity["locale"], activity[canary]) = (canary, canary)),
        (202, activity => (activity["type"], activity["text"]) = ("message", canary)),
        (202, activity => activity["type"] = canary),
        (400, activity => activity["value"] = canary),
        (400, activity => activity["value"]!["parameters"] = canary),
        (400, activity => activity["value"]!["queryOptions"] = new JsonObject { ["skip"] = canary }),
        (400, activity => Paste(activity, new JsonObject { [canary] = canary })),
        (401, activity => activity["serviceUrl"] = canary),
        (401, activity => activity["channelId"] = canary),
        (403, activity => (activity["conversation"]!["tenantId"], activity["channelData"]!["tenant"]!["id"]) = (canary, canary)),
        (403, activity => activity["conversation"]!["tenantId"] = canary),
        (500, activity => activity["value"] = Bot.Query(BrokenCommand.Name, canary)),
        (501, activity => Paste(activity, $"https://{canary}.example/{canary}")),
        (501, activity => activity["name"] = canary),
        (501, activity => activity["value"] = Bot.Query(canary, canary)),
    ];

    private static void Paste(JsonObject activity, JsonNode link) => (activity["name"], activity["value"]) = ("composeExtension/queryLink", new JsonObject { ["url"] = link });

    private JsonObject Query(string command) => Activity("composeExtension/query", Bot.Query(command, $"L1 {canary}"));

    /// <summary>Of a person whose every word is remembered.</summary>
    private JsonObject Activity(string name, JsonObject value)
    {
        var activity = Bot.Activity(tenant.Id, person, name, value);
        (activity["id"], activity["from"]!["id"], activity["from"]!["name"]) = ($"f:{canary}", $"29:{canary}", $"Alex {canary}");
        (activity["conversation"]!["id"], activity["conversation"]!["name"], activity["replyToId"]) = ($"19:{canary}", canary, canary);
        return activity;
    }

    private string Signed(string claim)
    {
        var claims = Bot.Claims;
        claims[claim] = canary;
        return Bot.Key.Sign(claims);
    }

    private StoredService Over(LogLevel level, int? storePort)
    {
        var service = StoredBot.Over(azurite, tenant, storePort, services =>
        {
            services.AddSingleton<ILoggerProvider>(logged);
            services.AddSingleton<ICommand, BrokenCommand>();
        });
        service.Settings["Logging:LogLevel:Default"] = level.ToString();
        return service;
    }

    private static async Task SaidAsync(int status, Task<HttpResponseMessage> said)
    {
        using var response = await said;
        Assert.Equal(status, (int)response.StatusCode);
    }

    private void AssertNothingIsLogged() => Assert.All(logged.All, line =>
    {
        Assert.DoesNotContain(canary, line, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(TestKey.Text(canary), line, StringComparison.Ordinal);
        Assert.DoesNotContain(person, line, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("eyJ", line, StringComparison.Ordinal); // how every token begins
    });

    private sealed class BrokenCommand : ICommand
    {
        public const string Name = "broken";

        public string Id => Name;

        public InvokeResponse Answer(CommandContext context, Query query) => throw new InvalidOperationException(Broken);
    }
}
