using System.Net;
using System.Text.Json.Nodes;
using LadderTeams.Service.Growth;
using LadderTeams.Service.Tests.Growth;
using LadderTeams.Service.Tests.Storage;

namespace LadderTeams.Service.Tests.Assessments;

/// <summary>What of all this a person takes with her, and what goes when she goes.</summary>
public sealed class PersonalDataTests(Azurite azurite) : GrowthTest(azurite)
{
    [Fact]
    public async Task An_export_has_all_that_she_wrote_and_no_note_of_another()
    {
        await WriteAsync();

        var (hers, managers) = (await ExportAsync(Engineer), await ExportAsync(Manager));

        foreach (var written in new[] { "My evidence", "My action", "My point", "My note", "My sentence" }) { Assert.Contains(written, hers, StringComparison.Ordinal); }

        Assert.DoesNotContain("About her", hers, StringComparison.Ordinal);
        Assert.Contains("About her", managers, StringComparison.Ordinal);
        Assert.DoesNotContain("My ", managers, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_erased_takes_her_notes_about_others_along_and_nothing_of_theirs()
    {
        await WriteAsync();

        using var erased = await Manager.DeleteAsync(new Uri("/api/privacy/me", UriKind.Relative));

        Assert.True(erased.StatusCode is HttpStatusCode.NoContent, await erased.Content.ReadAsStringAsync());
        Assert.Empty(await RowsAsync(Company.Manager));
        Assert.Equal(["My note"], (await RowsAsync()).Where(row => GrowthRows.Read(row)?.Kind == "note").Select(row => row.GetString("Text")!));
        Assert.Single((await Engineer.JsonAsync(Of("evidence"))).GetProperty("evidence").EnumerateArray());
    }

    private async Task WriteAsync()
    {
        var id = await AddedAsync(Engineer, Of("evidence"), Piece("My evidence", true, Plans));
        await AddedAsync(Engineer, Of("actions"), new JsonObject { ["text"] = "My action" });
        await AddedAsync(Engineer, Of("talking-points"), new JsonObject { ["text"] = "My point" });
        await AddedAsync(Engineer, Of("notes"), new JsonObject { ["text"] = "My note" });
        await AddedAsync(Manager, Of("notes"), new JsonObject { ["text"] = "About her" });
        await WrittenAsync(Engineer, HttpMethod.Put, Of("case/sentences?ladder=engineering&level=L1"), new JsonObject
        {
            ["sentences"] = new JsonArray(new JsonObject { ["version"] = 1, ["statement"] = Statements[Plans], ["text"] = "My sentence", ["cites"] = new JsonArray(id) }),
        }, "*");
    }

    private static async Task<string> ExportAsync(HttpClient who) => await who.GetStringAsync(new Uri("/api/privacy/me/export", UriKind.Relative));
}
