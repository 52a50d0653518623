namespace LadderTeams.Service.Tests.Platform.Answers;

public sealed class RefusalsTests : IDisposable
{
    private readonly ServiceFixture service = new();

    public void Dispose() => service.Dispose();

    [Theory]
    [InlineData("/api")]
    [InlineData("/api/nothing")]
    [InlineData("/nothing")]
    [InlineData("/api/ladders/engineering/nothing")]
    public async Task An_unknown_address_is_refused(string address)
    {
        using var client = service.CreateClient();

        using var response = await client.GetAsync(address);

        await response.RefusedAsync(404, "not_found");
    }

    [Fact]
    public async Task A_method_that_an_address_does_not_take_is_refused()
    {
        using var client = service.CreateClient();

        using var response = await client.DeleteAsync("/api/ladders");

        await response.RefusedAsync(405, "method_not_allowed");
        Assert.Equal(["GET", "HEAD"], response.Content.Headers.Allow);
    }

    [Theory]
    [InlineData("{\"note\":", "application/json", 400, "bad_request")]
    [InlineData("{\"note\": 1}", "application/json", 400, "bad_request")]
    [InlineData("note", "text/plain", 415, "unsupported_media_type")]
    [InlineData("{\"note\": \"a\"}", "application/xml", 415, "unsupported_media_type")]
    public async Task A_body_that_an_address_cannot_read_is_refused(string body, string type, int status, string code)
    {
        using var client = service.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/ladders/engineering/versions/1/restore") { Content = new StringContent(body, null, type) };
        request.Headers.IfMatch.ParseAdd("\"1\"");

        using var response = await client.SendAsync(request);

        await response.RefusedAsync(status, code);
    }

    [Fact]
    public async Task What_a_get_is_refused_a_head_is_refused_without_words()
    {
        using var client = service.CreateClient();

        using var response = await client.SendAsync(new(HttpMethod.Head, "/api/ladders/nursing"));

        Assert.Equal(404, (int)response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task A_failure_gives_a_trace_id_and_nothing_away()
    {
        using var client = service.CreateClient();
        service.Fail();

        using var response = await client.GetAsync("/api/ladders");

        Assert.Null(await response.RefusedAsync(500, "internal_error"));
        Assert.False(string.IsNullOrEmpty((await response.JsonAsync()).GetProperty("traceId").GetString()));
        Assert.DoesNotContain("secret", await response.Content.ReadAsStringAsync());
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.Null(response.Headers.ETag);
    }
}
