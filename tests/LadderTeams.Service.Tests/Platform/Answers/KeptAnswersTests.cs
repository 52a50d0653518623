using System.Globalization;
using System.IO.Compression;
using System.Net.Http.Headers;
using System.Text;
using LadderTeams.Core.Ladders;
using LadderTeams.Service.Platform.Answers;
using Microsoft.Extensions.DependencyInjection;

namespace LadderTeams.Service.Tests.Platform.Answers;

public sealed class KeptAnswersTests : IDisposable
{
    private readonly ServiceFixture service = new();

    private static readonly string[] Addresses =
    [
        "/api/ladders", "/api/ladders/engineering", "/api/ladders/engineering/levels/L3", "/api/ladders/engineering/levels/L4",
        "/api/ladders/engineering/compare?from=L3&to=L4", "/api/ladders/engineering/compare?from=L4&to=L3",
    ];

    public static TheoryData<string> Kept => [.. Addresses];

    private KeptAnswers Answers => service.Services.GetRequiredService<KeptAnswers>();

    public void Dispose() => service.Dispose();

    [Theory]
    [MemberData(nameof(Kept))]
    public async Task What_was_asked_before_is_sent_again_byte_for_byte_and_takes_no_more_room(string address)
    {
        using var client = service.CreateClient();
        var first = await client.GetByteArrayAsync(address);
        var size = Answers.Size;

        var second = await client.GetByteArrayAsync(address);

        Assert.NotEmpty(first);
        Assert.Equal(first, second);
        Assert.Equal(first.Length, size);
        Assert.Equal(size, Answers.Size);
    }

    [Fact]
    public async Task No_address_is_answered_with_what_another_is()
    {
        using var client = service.CreateClient();
        var answers = new List<string>();
        foreach (var address in Addresses.Concat(Addresses)) { answers.Add(await client.GetStringAsync(address)); }

        Assert.Equal(answers[..Addresses.Length], answers[Addresses.Length..]);
        Assert.Equal(Addresses.Length, answers.Distinct().Count());
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task A_compressed_answer_says_the_same_every_time(string coding)
    {
        using var client = service.CreateClient();
        var plain = await client.GetStringAsync("/api/ladders/engineering/levels/L4");

        foreach (var _ in Enumerable.Range(0, 2))
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/api/ladders/engineering/levels/L4");
            request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue(coding));
            using var response = await client.SendAsync(request);

            Assert.Equal([coding], response.Content.Headers.ContentEncoding);
            Assert.Equal("Accept-Encoding", Assert.Single(response.Headers.Vary));
            Assert.Equal(plain, await UnpackAsync(response, coding));
        }
    }

    [Fact]
    public async Task The_answer_of_a_new_edition_is_new()
    {
        using var client = service.CreateClient();
        var first = await client.GetStringAsync("/api/ladders/engineering/levels/L4");
        var ladder = A.Ladder();
        service.Publish(ladder with { Levels = [.. ladder.Levels.Select(level => level with { Title = $"New {level.Title}" })] });

        var second = await client.GetStringAsync("/api/ladders/engineering/levels/L4");

        Assert.DoesNotContain("\"New ", first);
        Assert.Contains("\"New ", second);
    }

    [Fact]
    public async Task No_more_is_kept_than_the_setting_allows()
    {
        const int Limit = 10_000;
        using var small = new ServiceFixture { Settings = { ["Answers:CacheBytes"] = Limit.ToString(CultureInfo.InvariantCulture) } };
        small.Publish(new Ladder("tall") { Levels = [.. Enumerable.Range(1, 100).Select(order => new Level($"L{order}", null, null, order))] });
        using var client = small.CreateClient();
        var sent = 0;

        foreach (var order in Enumerable.Range(1, 100))
        {
            var level = await client.GetStringAsync($"/api/ladders/tall/levels/L{order}");
            sent += Encoding.UTF8.GetByteCount(level);
            Assert.Contains($"\"L{order}\"", level);
        }

        Assert.True(sent > 2 * Limit, $"{sent} bytes were sent");
        Assert.InRange(small.Services.GetRequiredService<KeptAnswers>().Size, 1, Limit);
    }

    [Fact]
    public async Task An_answer_larger_than_all_that_may_be_kept_is_sent_all_the_same()
    {
        using var small = new ServiceFixture { Settings = { ["Answers:CacheBytes"] = "1" } };
        using var client = small.CreateClient();

        var level = await client.GetStringAsync("/api/ladders/engineering/levels/L4");

        Assert.Contains("\"L4\"", level);
        Assert.Equal(0, small.Services.GetRequiredService<KeptAnswers>().Size);
    }

    [Fact]
    public async Task What_fails_is_not_kept()
    {
        using var client = service.CreateClient();
        service.Fail();
        using var failed = await client.GetAsync("/api/ladders");

        await failed.RefusedAsync(500, "internal_error");
        Assert.Equal(0, Answers.Size);
    }

    private static async Task<string> UnpackAsync(HttpResponseMessage response, string coding)
    {
        var packed = await response.Content.ReadAsStreamAsync();
        await using Stream unpacked = coding == "br" ? new BrotliStream(packed, CompressionMode.Decompress) : new GZipStream(packed, CompressionMode.Decompress);
        using var reader = new StreamReader(unpacked, Encoding.UTF8);
        return await reader.ReadToEndAsync();
    }
}
