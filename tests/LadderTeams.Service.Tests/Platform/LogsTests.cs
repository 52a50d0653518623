using LadderTeams.Service.Platform.Idempotency;
using LadderTeams.Service.Tests.Platform.Triggers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LadderTeams.Service.Tests.Platform;

/// <summary>Nothing is logged that a person wrote, wherever in a request it stands and whatever becomes of the request.</summary>
public sealed class LogsTests : IDisposable
{
    private const string Written = "PrivateWords";

    private readonly LoggedLines lines = new();
    private readonly ServiceFixture service;

    public LogsTests() => service = new()
    {
        Settings = { [HostedService.Port] = "7071" },
        Also = services => services.AddSingleton<ILoggerProvider>(lines),
    };

    public void Dispose()
    {
        service.Dispose();
        lines.Dispose();
    }

    [Fact]
    public async Task Nothing_that_a_person_wrote_is_logged()
    {
        using var client = service.CreateClient();
        foreach (var address in (string[])[$"/api/search?q={Written}", $"/api/search?q={Written}&top={Written}", $"/api/{Written}", $"/tab/{Written}", $"/api/ladders/{Written}", $"/{Written}"])
        {
            using var get = await client.GetAsync(address);
            using var post = await client.PostAsync(address, $"{{\"{Written}\":\"{Written}");
        }

        client.DefaultRequestHeaders.Add(IdempotentWrites.Header, Written);
        using var malformed = await client.PostAsync("/RemoveExpiredBatch", $"{{\"{Written}\":");
        using var unreadable = await client.PostAsync("/RemoveExpiredBatch", $$$"""{"Data":{"message":{"{{{Written}}}":"{{{Written}}}","day":"{{{Written}}}","scope":1} } }""");
        using var poison = await client.PostAsync("/RemoveExpiredBatchPoison", $$$"""{"Data":{"message":"{{{Written}}}"},"Metadata":{"Id":"800ae4b3"} }""");
        foreach (var token in (string[])[Written, $"{Written}.{Written}.{Written}", TestKey.Usual.Sign(new() { ["alg"] = "RS256", ["kid"] = Written }, []), TestKey.Usual.Sign(service.Tenant.Claims(Written, Written))])
        {
            using var stranger = service.CreateClient().SignedInWith(token);
            using var refused = await stranger.GetAsync("/api/ladders");
            Assert.Equal(401, (int)refused.StatusCode);
        }

        service.Fail();
        using var failed = await client.GetAsync($"/api/search?q={Written}");

        Assert.Equal(500, (int)failed.StatusCode);
        Assert.Contains(lines.All, line => line.Contains("800ae4b3", StringComparison.Ordinal));
        Assert.Contains(lines.All, line => line.Contains("the ladders cannot be read", StringComparison.Ordinal));
        Assert.All(lines.All, line => Assert.DoesNotContain(Written, line));
        Assert.All(lines.All, line => Assert.DoesNotContain("eyJ", line)); // how every token begins
    }
}
