using System.Net.Http.Headers;
using System.Text;
using LadderTeams.Reliability.Product;
using LadderTeams.Reliability.Work;

namespace LadderTeams.Reliability;

/// <summary>There is no room on the disk: the program is not allowed to write one byte into any file.</summary>
[Collection(PublishedApp.Collection)]
public sealed class FullDiskTests(PublishedApp published)
{
    private const string Day = "The disk is full";

    /// <summary>The runtime keeps the code that it makes in a file that is in memory alone, and the limit would count that.</summary>
    private const string Limited = "trap '' XFSZ; ulimit -f 0; DOTNET_EnableWriteXorExecute=0 exec \"$0\"";

    /// <summary>More than servers keep of an upload in memory by default.</summary>
    private const int LargeFile = 1_000_000;

    [Fact]
    public async Task It_needs_no_room()
    {
        await using var product = await RunningProduct.StartAsync(published, through: ["bash", "-c", Limited]);
        await using var company = Company.Begin(product, 4);
        await Extent.PlayAsync(() => company.Answers.Acknowledged, 20, 1);

        using var owner = product.ClientOf(product.Person("marguerite"));
        using var form = new MultipartFormDataContent { { new ByteArrayContent(Encoding.UTF8.GetBytes(LargeLadder())), "files", "levels.md" } };
        using var upload = new HttpRequestMessage(HttpMethod.Post, "api/ladders/large/versions") { Content = form, Headers = { IfNoneMatch = { EntityTagHeaderValue.Any } } };
        using var done = await owner.SendAsync(upload);
        Assert.True(done.IsSuccessStatusCode, await done.Content.ReadAsStringAsync());
        using var export = await owner.GetAsync(new Uri("api/privacy/me/export", UriKind.Relative));
        Assert.True(export.IsSuccessStatusCode, await export.Content.ReadAsStringAsync());
        await company.EndAsync();

        company.Answers.AreAll("201");
        Extent.Tell(Day, $"Not one byte can be written to a file: {company.Answers}, a ladder of {LargeFile / 1_000_000.0:F0} MB published, a person's data exported.");
    }

    private static string LargeLadder()
    {
        var ladder = new StringBuilder("# L1\n\n## Responsibilities\n\n");
        for (var number = 0; ladder.Length < LargeFile; number++) { ladder.Append("- Takes care of thing number ").Append(number).Append(" and tells the others how it went.\n"); }

        return $"{ladder}\n# L2\n\n## Responsibilities\n\n- More of it.\n";
    }
}
