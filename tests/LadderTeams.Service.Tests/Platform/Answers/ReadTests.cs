using System.Net;
using System.Net.Http.Headers;

namespace LadderTeams.Service.Tests.Platform.Answers;

public sealed class ReadTests : IDisposable
{
    private readonly ServiceFixture service = new();

    private static readonly string[] Editions =
    [
        "/api/ladders", "/api/ladders/engineering", "/api/ladders/engineering/levels/L4",
        "/api/ladders/engineering/compare?from=L3&to=L4", "/api/search?q=teams",
    ];

    public static TheoryData<string> Reads => [.. Editions];

    public static TheoryData<string> ReadsOfAnyKind => [.. Editions, "/api/openapi.json", "/api/health", "/"];

    public void Dispose() => service.Dispose();

    [Theory]
    [MemberData(nameof(Reads))]
    public async Task A_read_is_not_sent_twice(string address)
    {
        using var client = service.CreateClient();
        using var first = await client.GetAsync(address);

        using var again = new HttpRequestMessage(HttpMethod.Get, address);
        again.Headers.IfNoneMatch.Add(new("\"other\""));
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await client.SendAsync(again);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Equal(first.Headers.ETag, second.Headers.ETag);
        Assert.Empty(await second.Content.ReadAsByteArrayAsync());
        Assert.Equal("no-cache", first.Headers.CacheControl?.ToString());
        Assert.Equal("no-cache", second.Headers.CacheControl?.ToString());
        Assert.Contains("Accept-Encoding", first.Headers.Vary);
    }

    [Theory]
    [MemberData(nameof(Reads))]
    public async Task A_new_edition_of_the_ladder_is_sent(string address)
    {
        using var client = service.CreateClient();
        using var first = await client.GetAsync(address);
        service.Publish(A.Ladder());

        using var again = new HttpRequestMessage(HttpMethod.Get, address);
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await client.SendAsync(again);

        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
        Assert.NotEqual(first.Headers.ETag, second.Headers.ETag);
    }

    [Theory]
    [MemberData(nameof(ReadsOfAnyKind))]
    public async Task A_head_request_is_answered_as_a_get_without_the_body(string address)
    {
        using var client = service.CreateClient();
        using var get = await client.GetAsync(address);

        using var head = await client.SendAsync(new(HttpMethod.Head, address));

        Assert.Equal(get.StatusCode, head.StatusCode);
        Assert.Equal(get.Headers.ETag, head.Headers.ETag);
        Assert.Equal(get.Headers.CacheControl, head.Headers.CacheControl);
        Assert.Equal(get.Content.Headers.ContentType, head.Content.Headers.ContentType);
        Assert.Equal("nosniff", Assert.Single(head.Headers.GetValues("X-Content-Type-Options")));
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task A_head_request_is_not_sent_again_what_is_known()
    {
        using var client = service.CreateClient();
        using var first = await client.GetAsync("/api/ladders");

        using var again = new HttpRequestMessage(HttpMethod.Head, "/api/ladders");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await client.SendAsync(again);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task A_read_is_compressed(string encoding)
    {
        using var client = service.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/ladders/engineering/levels/L4");
        request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue(encoding));

        using var response = await client.SendAsync(request);

        Assert.Equal(encoding, Assert.Single(response.Content.Headers.ContentEncoding));
        Assert.Equal("Accept-Encoding", Assert.Single(response.Headers.Vary));
    }
}
