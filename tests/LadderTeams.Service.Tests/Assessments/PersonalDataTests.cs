using System.Net;
using System.Text.Json.Nodes;
using LadderTeams.Service.Growth;
using LadderTeams.Service.Tests.Assessments.Rounds;
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
    public async Task A_manager_takes_her_own_words_about_others_along_and_nothing_of_theirs()
    {
        var round = await RoundAsync();
        await WriteAsync();
        await AddedAsync(Manager, Of("actions"), new JsonObject { ["text"] = "Her action" });
        await AddedAsync(Manager, Of("talking-points"), new JsonObject { ["text"] = "Her point" });
        var reworded = await AddedAsync(Manager, Of("actions"), new JsonObject { ["text"] = "No more hers" });
        await WrittenAsync(Engineer, HttpMethod.Put, Of($"actions/{reworded}"), new JsonObject { ["text"] = "My words now" }, "\"1\"");
        await SavedAsync(round, Company.Engineer, 0, "My draft");
        await SavedAsync(round, Company.Manager, 0, "Her draft");

        foreach (var isManager in new[] { true, false })
        {
            if (!isManager) { Company.Manages(Company.Head, Company.Engineer); }

            var export = await Manager.JsonAsync("/api/privacy/me/export");
            var about = Assert.Single(export.GetProperty("aboutOthers").EnumerateArray());

            Assert.Equal(Company.Engineer.Id, about.GetProperty("person").GetString());
            Assert.Equal(["Her action"], about.GetProperty("actionsAndTalkingPoints").GetProperty("actions").Strings("text"));
            Assert.Equal(["Her point"], about.GetProperty("actionsAndTalkingPoints").GetProperty("talkingPoints").Strings("text"));
            Assert.Equal(round.Id, Assert.Single(about.GetProperty("rounds").EnumerateArray()).GetProperty("id").GetString());
            Assert.Contains("Her draft", about.GetRawText(), StringComparison.Ordinal);
            Assert.DoesNotContain("My ", export.GetRawText(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_a_manager_takes_along_does_not_tell_what_the_other_has_done()
    {
        var round = await RoundAsync();
        await SavedAsync(round, Company.Manager, 0, "Her side");
        using var submitted = await round.SubmitAsync(Company.Manager, 1);
        var before = (await Manager.JsonAsync("/api/privacy/me/export")).GetProperty("aboutOthers").GetRawText();

        await SavedAsync(round, Company.Engineer, 0, "My side");
        var drafted = (await Manager.JsonAsync("/api/privacy/me/export")).GetProperty("aboutOthers").GetRawText();
        using var revealed = await round.SubmitAsync(Company.Engineer, 1);
        var after = (await Manager.JsonAsync("/api/privacy/me/export")).GetProperty("aboutOthers").GetRawText();
        using var signedOff = await round.SignOffAsync(Company.Manager, "Her summary");
        var atTheEnd = await ExportAsync(Manager);

        Assert.Contains("Her side", before, StringComparison.Ordinal);
        Assert.Equal((before, before), (drafted, after));
        Assert.Contains("Her summary", atTheEnd, StringComparison.Ordinal);
        Assert.DoesNotContain("My side", atTheEnd, StringComparison.Ordinal);
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

    private async Task<TestRound> RoundAsync() => await TestRound.OpenAsync(Company, Company.Engineer, TestRound.Terms("L1", null));

    private static async Task SavedAsync(TestRound round, Somebody who, int revision, string comment)
    {
        using var saved = await round.SaveAsync(who, revision, round.Rating(Plans, comment: comment));
        Assert.True(saved.IsSuccessStatusCode, await saved.Content.ReadAsStringAsync());
    }

    private static async Task<string> ExportAsync(HttpClient who) => await who.GetStringAsync(new Uri("/api/privacy/me/export", UriKind.Relative));
}
