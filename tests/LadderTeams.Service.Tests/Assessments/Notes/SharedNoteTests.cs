using System.Net;
using System.Text.Json.Nodes;
using LadderTeams.Service.Tests.Growth;
using LadderTeams.Service.Tests.Storage;

namespace LadderTeams.Service.Tests.Assessments.Notes;

public sealed class SharedNoteTests(Azurite azurite) : GrowthTest(azurite)
{
    private string Notes => Of("notes");

    private string Shared => Of("shared-notes");

    [Fact]
    public async Task Both_read_it_and_only_its_author_changes_it()
    {
        var note = $"{Shared}/{await AddedAsync(Manager, Shared, Note("We agreed on April"))}";

        Assert.Equal(["We agreed on April"], await ReadAsync(Company.Engineer, Shared));
        Assert.Equal(["We agreed on April"], await ReadAsync(Company.Manager, Shared));
        Assert.Empty(await ReadAsync(Company.Manager, Notes));
        await RefusedAsync(404, "not_found", Engineer, HttpMethod.Put, note, Note("No"), "\"1\"");
        await RefusedAsync(404, "not_found", Engineer, HttpMethod.Delete, note, null, "\"1\"");
        await RefusedAsync(404, "not_found", Engineer, HttpMethod.Put, note.Replace("shared-notes", "notes", StringComparison.Ordinal) + "/visibility", To("private"), "\"1\"");
        await WrittenAsync(Manager, HttpMethod.Put, note, Note("We agreed on May"), "\"1\"");
        await RefusedAsync(412, "outdated", Manager, HttpMethod.Put, note, Note("June"), "\"1\"");
        Assert.Equal(["We agreed on May"], await ReadAsync(Company.Engineer, Shared));
        await WrittenAsync(Manager, HttpMethod.Delete, note, null, "\"2\"");
        Assert.Empty(await ReadAsync(Company.Engineer, Shared));
    }

    [Fact]
    public async Task A_note_is_private_until_its_author_shares_it_and_again_when_she_takes_it_back()
    {
        var note = $"{Notes}/{await AddedAsync(Manager, Notes, Note("Ready in spring"))}";
        Assert.Empty(await ReadAsync(Company.Engineer, Shared));

        await WrittenAsync(Manager, HttpMethod.Put, $"{note}/visibility", To("shared"), "\"1\"");
        Assert.Equal(["Ready in spring"], await ReadAsync(Company.Engineer, Shared));
        Assert.Empty(await ReadAsync(Company.Manager, Notes));

        await WrittenAsync(Manager, HttpMethod.Put, $"{note}/visibility", To("private"), "\"2\"");
        Assert.Empty(await ReadAsync(Company.Engineer, Shared));
        Assert.Equal(["Ready in spring"], await ReadAsync(Company.Manager, Notes));
        await WrittenAsync(Manager, HttpMethod.Put, note, Note("Ready in summer"), "\"3\"");
    }

    [Fact]
    public async Task What_was_shared_with_one_manager_no_later_one_reads()
    {
        await AddedAsync(Engineer, Shared, Note("Between us"));
        Company.Manages(Company.Head, Company.Engineer);

        Assert.Empty(await ReadAsync(Company.Head, Shared));
        Assert.Equal(["Between us"], await ReadAsync(Company.Engineer, Shared));
        await RefusedAsync(404, "not_found", Manager, HttpMethod.Get, Shared);
        Company.Manages(null, Company.Engineer);
        await RefusedAsync(422, "no_manager", Engineer, HttpMethod.Post, Shared, Note("With whom?"));
    }

    [Fact]
    public async Task A_write_that_is_sent_twice_is_done_once()
    {
        var id = await AddedAsync(Engineer, Notes, Note("Mine"));
        foreach (var (visibility, seen) in new[] { ("shared", "\"1\""), ("private", "\"2\"") })
        {
            using var first = await Engineer.WriteAsync(HttpMethod.Put, $"{Notes}/{id}/visibility", To(visibility), seen, visibility);
            using var second = await Engineer.WriteAsync(HttpMethod.Put, $"{Notes}/{id}/visibility", To(visibility), seen, visibility);
            Assert.Equal((HttpStatusCode.NoContent, HttpStatusCode.NoContent), (first.StatusCode, second.StatusCode));
        }

        Assert.Equal((1, 0), (await CountAsync("note"), await CountAsync("shared-note")));
    }

    [Fact]
    public async Task The_person_takes_all_of_it_along_and_the_manager_her_own_words()
    {
        await AddedAsync(Engineer, Shared, Note("hers"));
        await AddedAsync(Manager, Shared, Note("managers"));

        var person = (await Engineer.JsonAsync("/api/privacy/me/export")).GetRawText();
        var manager = (await Manager.JsonAsync("/api/privacy/me/export")).GetRawText();

        Assert.Contains("\"hers\"", person, StringComparison.Ordinal);
        Assert.Contains("\"managers\"", person, StringComparison.Ordinal);
        Assert.Contains("\"managers\"", manager, StringComparison.Ordinal);
        Assert.DoesNotContain("\"hers\"", manager, StringComparison.Ordinal);
        using var erased = await Engineer.DeleteAsync(new Uri("/api/privacy/me", UriKind.Relative));
        Assert.Empty(await RowsAsync());
    }

    [Fact]
    public async Task Who_read_and_wrote_them_is_told()
    {
        await AddedAsync(Manager, Shared, Note("N"));
        await ReadAsync(Company.Manager, Shared);

        var acts = (await Engineer.JsonAsync("/api/privacy/me/audit")).GetProperty("entries").EnumerateArray().Select(entry => $"{entry.GetProperty("act")} {entry.GetProperty("resource")}");

        Assert.Equal(["add sharedNote", "read sharedNote"], acts.Order(StringComparer.Ordinal));
    }

    private static JsonObject Note(string text) => new() { ["text"] = text };

    private static JsonObject To(string visibility) => new() { ["visibility"] = visibility };

    private async Task<IReadOnlyList<string?>> ReadAsync(Somebody who, string address) => (await As(who).JsonAsync(address)).GetProperty("notes").Strings("text");
}
