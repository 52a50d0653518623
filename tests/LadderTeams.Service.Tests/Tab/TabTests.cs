using System.Net;
using System.Net.Http.Headers;

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
        File.WriteAllText(Path.Combine(folder, "dist", "assets", "index-a1b2c3.js.br"), "brotli");
        File.WriteAllText(Path.Combine(folder, "dist", "assets", "index-a1b2c3.js.gz"), "gzip");
        File.WriteAllText(Path.Combine(folder, "dist", "index.html.br"), "brotli page");
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

    [Theory]
    [InlineData("gzip, deflate, br, zstd", "br")]
    [InlineData("BR", "br")]
    [InlineData("gzip, br;q=0.5", "gzip")]
    [InlineData("br;q=0, gzip", "gzip")]
    [InlineData("*", "br")]
    [InlineData("br;q=0, *", "gzip")]
    public async Task A_file_is_sent_in_the_form_that_the_browser_likes_best(string accepted, string encoding)
    {
        using var response = await AskForAssetAsync(accepted);

        Assert.Equal([encoding], response.Content.Headers.ContentEncoding);
        Assert.Equal(encoding == "br" ? "brotli" : "gzip", await response.Content.ReadAsStringAsync());
        Assert.Equal("text/javascript", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(["Accept-Encoding"], response.Headers.Vary);
        Assert.Equal("public, max-age=31536000, immutable", Assert.Single(response.Headers.GetValues("Cache-Control")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("identity")]
    [InlineData("br;q=0")]
    [InlineData("deflate")]
    [InlineData("/;;,")]
    public async Task A_browser_that_takes_no_such_form_is_sent_the_file_as_it_is(string accepted)
    {
        using var response = await AskForAssetAsync(accepted);

        Assert.Empty(response.Content.Headers.ContentEncoding);
        Assert.Equal("export {};", await response.Content.ReadAsStringAsync());
        Assert.Contains("Accept-Encoding", response.Headers.Vary);
    }

    [Fact]
    public async Task The_page_is_sent_compressed_at_a_deep_link_too()
    {
        using var client = service.CreateClient();
        client.DefaultRequestHeaders.Add("Accept-Encoding", "br");

        using var response = await client.GetAsync("/tab/ladders/engineering/levels/L4");

        Assert.Equal("brotli page", await response.Content.ReadAsStringAsync());
        Assert.Equal("text/html", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("no-cache", response.Headers.CacheControl?.ToString());
    }

    [Fact]
    public async Task Each_form_of_a_file_has_a_tag_and_is_not_sent_twice()
    {
        using var brotli = await AskForAssetAsync("br");
        using var gzip = await AskForAssetAsync("gzip");

        using var again = await AskForAssetAsync("br", knownAs: brotli.Headers.ETag);

        Assert.NotEqual(brotli.Headers.ETag, gzip.Headers.ETag);
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Equal(brotli.Headers.ETag, again.Headers.ETag);
        Assert.Empty(await again.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task A_head_request_tells_what_a_get_would_send()
    {
        using var get = await AskForAssetAsync("br");

        using var head = await AskForAssetAsync("br", HttpMethod.Head);

        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Equal(get.Headers.ETag, head.Headers.ETag);
        Assert.Equal(get.Content.Headers.ContentEncoding, head.Content.Headers.ContentEncoding);
        Assert.Equal(get.Content.Headers.ContentLength, head.Content.Headers.ContentLength);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("DELETE")]
    public async Task The_tab_is_only_read(string method)
    {
        using var client = service.CreateClient();

        using var response = await client.SendAsync(new(new(method), "/tab/"));

        await response.RefusedAsync(405, "method_not_allowed");
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

    private async Task<HttpResponseMessage> AskForAssetAsync(string accepted, HttpMethod? method = null, EntityTagHeaderValue? knownAs = null)
    {
        using var client = service.CreateClient();
        using var request = new HttpRequestMessage(method ?? HttpMethod.Get, "/tab/assets/index-a1b2c3.js");
        request.Headers.TryAddWithoutValidation("Accept-Encoding", accepted);
        if (knownAs is not null) { request.Headers.IfNoneMatch.Add(knownAs); }

        return await client.SendAsync(request);
    }
}
