using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace LadderTeams.Published;

/// <summary>What is trimmed away must not be what a Word document is made with.</summary>
[Collection(HostedApp.Collection)]
public sealed class CaseTests(HostedApp published)
{
    [Fact]
    public async Task A_case_is_a_word_document_in_what_is_deployed_too()
    {
        var client = published.Host.Outside;
        using var level = JsonDocument.Parse(await client.GetStringAsync(new Uri("api/ladders/engineering/levels/L4", UriKind.Relative)));
        var said = level.RootElement.GetProperty("capabilities").EnumerateArray().SelectMany(capability => capability.GetProperty("expectations").EnumerateArray()).First();
        using var added = await client.PostAsJsonAsync(new Uri("api/people/me/evidence", UriKind.Relative), new JsonObject
        {
            ["title"] = "Led the release",
            ["text"] = "قيادة\u0001 through 2026",
            ["link"] = "https://example.com/release",
            ["date"] = "2026-01-02",
            ["speaksFor"] = new JsonArray(new JsonObject { ["ladder"] = "engineering", ["version"] = 1, ["statement"] = said.GetProperty("id").GetString() }),
        });
        Assert.True(added.IsSuccessStatusCode, await added.Content.ReadAsStringAsync());

        var bytes = await client.GetByteArrayAsync(new Uri("api/people/me/case?ladder=engineering&level=L4&format=word", UriKind.Relative));

        using var opened = WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);
        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(opened).Select(error => error.Description));
        var text = opened.MainDocumentPart!.Document.Body!.InnerText;
        Assert.Contains("Led the release", text, StringComparison.Ordinal);
        Assert.Contains("قيادة", text, StringComparison.Ordinal);
        Assert.Contains(said.GetProperty("text").GetString()!.Split(' ')[0], text, StringComparison.Ordinal);
    }
}
