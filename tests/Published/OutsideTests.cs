using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.RegularExpressions;
using Xunit.Abstractions;

namespace LadderTeams.Published;

/// <summary>What a browser gets through the host.</summary>
[Collection(HostedApp.Collection)]
public sealed partial class OutsideTests(HostedApp published, ITestOutputHelper output)
{
    [Fact]
    public void The_host_is_told_that_the_program_has_started()
    {
        output.WriteLine($"Start to first answer: {published.Host.Handler.StartTime.TotalMilliseconds:F0} ms");

        Assert.Equal(HttpStatusCode.NoContent, published.Host.Handler.FirstAnswer);
    }

    [Fact]
    public async Task The_api_is_described_as_in_the_repository()
    {
        var served = await GetJsonAsync("/api/openapi.json");

        using var committed = JsonDocument.Parse(await File.ReadAllTextAsync(Repository.File("docs/openapi.json")));
        Assert.True(JsonElement.DeepEquals(committed.RootElement, served));
    }

    [Theory]
    [InlineData("/api/health", "status")]
    [InlineData("/api/ladders", "ladders")]
    [InlineData("/api/ladders/engineering", "ratingScale")]
    [InlineData("/api/ladders/engineering/levels/L4", "capabilities")]
    [InlineData("/api/ladders/engineering/compare?from=L4&to=L5", "groups")]
    [InlineData("/api/search?q=on-call", "results")]
    public async Task The_api_answers(string address, string property) =>
        Assert.Contains(property, (await GetJsonAsync(address)).EnumerateObject().Select(member => member.Name));

    [Theory]
    [InlineData("/tab")]
    [InlineData("/tab/")]
    [InlineData("/tab/ladders/engineering/levels/L4")]
    public async Task The_page_is_served_at_every_address_of_the_tab(string address)
    {
        using var response = await published.Host.Outside.GetAsync(address);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("text/html", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("no-cache", response.Headers.CacheControl?.ToString());
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task Every_script_goes_out_as_the_build_compressed_it(string encoding)
    {
        var page = await published.Host.Outside.GetStringAsync("/tab/");
        var ending = encoding == "br" ? ".br" : ".gz";
        var assets = Asset().Matches(page).Select(match => match.Value).Distinct().Where(asset => File.Exists(BuiltAt(asset) + ending)).ToList(); // a few bytes are not compressed

        Assert.NotEmpty(assets);
        foreach (var asset in assets)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, asset);
            request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue(encoding));
            using var response = await published.Host.Outside.SendAsync(request);
            var compressed = await File.ReadAllBytesAsync(BuiltAt(asset) + ending);

            Assert.Equal([encoding], response.Content.Headers.ContentEncoding);
            Assert.Equal(compressed, await response.Content.ReadAsByteArrayAsync());
            Assert.Equal("public, max-age=31536000, immutable", Assert.Single(response.Headers.GetValues("Cache-Control")));
        }
    }

    [Theory]
    [InlineData("GET", "/api/nothing", 404, "not_found")]
    [InlineData("GET", "/tab/assets/gone.js", 404, "not_found")]
    [InlineData("DELETE", "/api/ladders", 405, "method_not_allowed")]
    public async Task A_refusal_says_why(string method, string address, int status, string code)
    {
        using var response = await published.Host.Outside.SendAsync(new(new(method), address));

        await response.RefusedAsync(status, code);
    }

    [Theory]
    [InlineData((64 * 1024) + 1)]
    [InlineData(4 * 1024 * 1024)]
    public async Task A_body_over_the_limit_is_refused(int length)
    {
        using var response = await published.Host.Outside.PostAsync("/api/ladders", new ByteArrayContent(new byte[length]));

        await response.RefusedAsync(413, "body_too_large");
    }

    [Fact]
    public async Task A_body_of_unknown_length_is_passed_on()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/ladders") { Content = new ByteArrayContent(new byte[1024]) };
        request.Headers.TransferEncodingChunked = true;

        using var response = await published.Host.Outside.SendAsync(request);

        await response.RefusedAsync(405, "method_not_allowed");
    }

    [Fact]
    public async Task Without_a_token_the_api_lets_nobody_in()
    {
        using var stranger = new HttpClient { BaseAddress = published.Host.Outside.BaseAddress };

        using var response = await stranger.GetAsync("/api/ladders");

        await response.RefusedAsync(401, "token_missing");
    }

    private async Task<JsonElement> GetJsonAsync(string address)
    {
        using var response = await published.Host.Outside.GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.JsonAsync();
    }

    private string BuiltAt(string asset) => Path.Combine(published.App.Folder, "tab/dist", asset["/tab/".Length..]);

    [GeneratedRegex("/tab/assets/[^\"]+\\.js")]
    private static partial Regex Asset();
}
