using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using LadderTeams.Reliability.Product;
using LadderTeams.Reliability.Work;

namespace LadderTeams.Reliability;

/// <summary>A ladder as large as one file may be, in the middle of a working day.</summary>
[Collection(PublishedApp.Collection)]
public sealed class LargeLadderTests(PublishedApp published)
{
    private const string Day = "A ladder of 20 MB";
    private const int Largest = 20 * 1024 * 1024;
    private const int Levels = 20;

    [Fact]
    public async Task It_is_taken_in_read_and_searched_while_people_write()
    {
        await using var product = await RunningProduct.StartAsync(published);
        await using var company = Company.Begin(product, 4);
        using var owner = product.ClientOf(product.Person("marguerite"));
        owner.Timeout = Timeout.InfiniteTimeSpan;
        var source = LadderOf(Extent.Of(2 * 1024 * 1024, Largest));

        var watch = Stopwatch.StartNew();
        using var published_ = await PublishAsync(owner, source);
        var took = watch.Elapsed;
        Assert.True(published_.IsSuccessStatusCode, await published_.Content.ReadAsStringAsync());
        watch.Restart();
        var level = await owner.GetFromJsonAsync<JsonElement>("api/ladders/large/levels/L7");
        var read = watch.Elapsed;
        await company.EndAsync();

        Assert.Contains("of level 7", level.GetRawText());
        company.Answers.AreAll("201");
        Extent.Tell(Day, $"{source.Length / 1048576.0:F1} MiB published in {took.TotalSeconds:F1} s, and a level of it ({level.GetRawText().Length / 1048576.0:F1} MiB as JSON) read in {read.TotalSeconds:F2} s. Meanwhile: {company.Answers}; 99 of 100 answers within {company.Answers.Percentile(99):F0} ms. The program held {product.Host.Handler.ResidentMemory:F0} MiB.");
    }

    [Fact]
    public async Task One_byte_more_is_refused_with_the_limit()
    {
        await using var product = await RunningProduct.StartAsync(published);
        using var owner = product.ClientOf(product.Person("marguerite"));

        using var refused = await PublishAsync(owner, new byte[Largest + 1]);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, refused.StatusCode);
        Assert.Contains(Largest.ToString(CultureInfo.InvariantCulture), await refused.Content.ReadAsStringAsync());
    }

    private static async Task<HttpResponseMessage> PublishAsync(HttpClient owner, byte[] source)
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(source), "files", "levels.md" } };
        using var upload = new HttpRequestMessage(HttpMethod.Post, "api/ladders/large/versions") { Content = form, Headers = { IfNoneMatch = { EntityTagHeaderValue.Any } } };
        return await owner.SendAsync(upload);
    }

    private static byte[] LadderOf(int bytes)
    {
        var ladder = new StringBuilder();
        for (var level = 1; level <= Levels; level++)
        {
            ladder.Append("# L").Append(level).Append("\n\n## Responsibilities\n\n");
            for (var number = 0; ladder.Length < (long)bytes * level / Levels - 200; number++)
            {
                ladder.Append("- Takes care of thing ").Append(number).Append(" of level ").Append(level).Append(", tells the others how it went, and writes down what the next one needs to know.\n");
            }

            ladder.Append('\n');
        }

        return Encoding.UTF8.GetBytes(ladder.ToString());
    }
}
