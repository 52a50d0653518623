using LadderTeams.Service.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using static LadderTeams.Service.Tests.Upload;

namespace LadderTeams.Service.Tests.Ladders.Versions;

[Collection(Azurite.Collection)]
public sealed class LoggedWordsTests : IDisposable
{
    private const string Written = "zebrafish";
    private readonly LoggedLines lines = new();
    private readonly StoredService service;

    public LoggedWordsTests(Azurite azurite) => service = new(azurite) { Replace = services => services.AddSingleton<ILoggerProvider>(lines) };

    public void Dispose()
    {
        service.Dispose();
        lines.Dispose();
    }

    [Fact]
    public async Task Nothing_is_logged_that_a_person_wrote()
    {
        using var client = service.CreateClient();
        using var form = Form(($"{Written}.md", $"# L1\n\n## Responsibilities\n\n- Feeds the {Written}.\n"));
        form.Add(new StringContent(Written), "note");
        using var published = await client.PublishAsync(Written, null, form);
        using var hostile = Form(($"../{Written}.md", Written));
        using var refused = await client.PublishAsync(Written, 1, hostile);
        using var malformed = await client.WriteAsync($"/api/ladders/{Written}/versions/1/restore", 1, new StringContent($"{{\"note\":{Written}", null, "application/json"));
        using var wrong = await client.WriteAsync($"/api/ladders/{Written}/versions/1/restore", 1, new StringContent($"{{\"note\":[\"{Written}\"]}}", null, "application/json"));
        await client.JsonAsync($"/api/search?q={Written}");
        using var unknown = await client.GetAsync($"/api/{Written}?q={Written}");

        Assert.True(published.IsSuccessStatusCode);
        Assert.Contains(lines.All, line => line.Contains("new version", StringComparison.Ordinal));
        Assert.DoesNotContain(lines.All, line => line.Contains(Written, StringComparison.OrdinalIgnoreCase));
    }
}
