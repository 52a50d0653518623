using System.Text.Json.Nodes;
using LadderTeams.Service.MessagingExtension;
using LadderTeams.Service.Tests.Growth;
using LadderTeams.Service.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace LadderTeams.Service.Tests.MessagingExtension;

/// <summary>What the messaging extension shows before anything is typed, to who has a level.</summary>
[Collection(Azurite.Collection)]
public sealed class OwnLevelTests : IDisposable
{
    private readonly Company company;

    public OwnLevelTests(Azurite azurite) => company = new(azurite, services =>
    {
        services.Configure<MessagingOptions>(options => options.BotId = Bot.Id);
        new KeyServerStandIn { Answer = (address, _) => Bot.Answer(address) }.AddTo(services);
    });

    public void Dispose() => company.Dispose();

    [Fact]
    public async Task Who_has_a_level_sees_it_first_and_nobody_else_does()
    {
        await company.PublishAsync(null, ("l1.md", Upload.Level("L1", "Writes code.")), ("l2.md", Upload.Level("L2", "Plans work.")));
        using var manager = company.As(company.Manager);
        using var set = await manager.WriteAsync(HttpMethod.Put, $"/api/people/{company.Engineer.Id}/level", new JsonObject { ["ladder"] = "engineering", ["level"] = "L2", ["since"] = "2026-01-01" }, "*");
        Assert.True(set.IsSuccessStatusCode, await set.Content.ReadAsStringAsync());

        Assert.Equal("L2", await FirstAsync(company.Engineer.Id));
        Assert.Equal("L2", await FirstAsync(company.Engineer.Id.ToUpperInvariant()));
        Assert.Equal("L1", await FirstAsync(company.Peer.Id));
        Assert.Equal("L1", await FirstAsync("somebody"));
    }

    private async Task<string?> FirstAsync(string person)
    {
        using var client = company.As(company.Engineer).SignedInWith(Bot.Key.Sign(Bot.Claims));
        using var response = await client.WriteAsync(HttpMethod.Post, "/api/messages", Bot.Activity(company.Tenant.Id, person, "composeExtension/query", Bot.Query("findExpectation", "")));
        Assert.True(response.IsSuccessStatusCode, await response.Content.ReadAsStringAsync());
        return (await response.JsonAsync()).GetProperty("composeExtension").Titles()[0];
    }
}
