using System.Net;

namespace LadderTeams.Service.Tests.Tab;

public sealed class TabTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("ladder-tab-").FullName;
    private readonly ServiceFixture service;

    public TabTests()
    {
        service = new ServiceFixture { Settings = { ["Tab:Folder"] = Path.Combine(folder, "dist") } };
        Directory.CreateDirectory(Path.Combine(folder, "dist", "assets"));
        File.WriteAllText(Path.Combine(folder, "dist", "assets", "index-a1b2c3.js"), "export {};");
        File.WriteAllText(Path.Combine(folder, "dist", "index.html"), "<!doctype html><title>Ladder</title>");
        File.WriteAllText(Path.Combine(folder, "secret.txt"), "secret");
    }

    public void Dispose()
    {
        service.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [InlineData("/tab")]
    [InlineData("/tab/")]
    [InlineData("/tab/index.html")]
    [InlineData("/tab/ladders/engineering/levels/L4")]
    [InlineData("/tab/ladders/engineering/levels/L4.5?from=chat")]
    public async Task The_page_is_served_at_every_address_of_the_tab(string address)
    {
        using var client = service.CreateClient();

        using var response = await client.GetAsync(address);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("text/html", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("no-cache", response.Headers.CacheControl?.ToString());
        Assert.Contains("<title>Ladder</title>", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task An_asset_is_kept_for_ever()
    {
        using var client = service.CreateClient();

        using var response = await client.GetAsync("/tab/assets/index-a1b2c3.js");

        Assert.Equal("text/javascript", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("public, max-age=31536000, immutable", Assert.Single(response.Headers.GetValues("Cache-Control")));
    }

    [Fact]
    public async Task An_asset_of_an_older_build_is_not_found()
    {
        using var client = service.CreateClient();

        using var response = await client.GetAsync("/tab/assets/index-000000.js");

        await response.RefusedAsync(404, "not_found");
        Assert.Null(response.Headers.CacheControl?.MaxAge);
    }

    [Theory]
    [InlineData("/tab/..%2fsecret.txt")]
    [InlineData("/tab/assets/..%2f..%2fsecret.txt")]
    [InlineData("/tab/%2e%2e/secret.txt")]
    [InlineData("/tab/..%5csecret.txt")]
    public async Task Nothing_outside_the_folder_is_served(string address)
    {
        using var client = service.CreateClient();

        using var response = await client.GetAsync(address);

        Assert.DoesNotContain("secret", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_tab_that_is_not_built_says_what_to_do()
    {
        using var unbuilt = new ServiceFixture { Settings = { ["Tab:Folder"] = Path.Combine(folder, "nowhere") } };
        using var client = unbuilt.CreateClient();

        using var response = await client.GetAsync("/tab/");

        Assert.Contains("npm run build", await response.RefusedAsync(503, "tab_not_built"));
    }
}
