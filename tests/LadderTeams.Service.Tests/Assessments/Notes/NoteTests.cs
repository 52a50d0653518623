using System.Net;
using System.Text.Json.Nodes;
using LadderTeams.Service.Growth;
using LadderTeams.Service.Tests.Growth;
using LadderTeams.Service.Tests.Storage;

namespace LadderTeams.Service.Tests.Assessments.Notes;

public sealed class NoteTests(Azurite azurite) : GrowthTest(azurite)
{
    private string Notes => Of("notes");

    [Fact]
    public async Task A_note_is_its_authors_alone()
    {
        var note = $"{Notes}/{await AddedAsync(Manager, Notes, Note("Ready soon? ليس بعد"))}";
        await AddedAsync(Engineer, "/api/people/me/notes", Note("What I want"));

        Assert.Equal(["Ready soon? ليس بعد"], await ReadAsync(Company.Manager));
        Assert.Equal(["What I want"], await ReadAsync(Company.Engineer));
        foreach (var who in Strangers.Append(Company.Engineer))
        {
            await RefusedAsync(404, "not_found", As(who), HttpMethod.Put, note, Note("X"), "\"1\"");
            await WrittenAsync(As(who), HttpMethod.Delete, note);
        }

        foreach (var who in Strangers)
        {
            Assert.Empty(await ReadAsync(who));
            await RefusedAsync(404, "not_found", As(who), HttpMethod.Post, Notes, Note("X"));
        }

        await RefusedAsync(428, "precondition_required", Manager, HttpMethod.Put, note, Note("Ready"));
        await RefusedAsync(412, "outdated", Manager, HttpMethod.Put, note, Note("Ready"), "\"2\"");
        await WrittenAsync(Manager, HttpMethod.Put, note, Note("Ready"), "\"1\"");
        Assert.Equal(["Ready"], await ReadAsync(Company.Manager));
    }

    [Fact]
    public async Task Who_is_not_the_manager_any_more_keeps_her_own_notes()
    {
        var note = $"{Notes}/{await AddedAsync(Manager, Notes, Note("Then"))}";
        Company.Manages(Company.Head, Company.Engineer);

        Assert.Equal(["Then"], await ReadAsync(Company.Manager));
        Assert.Empty(await ReadAsync(Company.Head));
        await WrittenAsync(Manager, HttpMethod.Put, note, Note("Still"), "\"1\"");
        await RefusedAsync(404, "not_found", Manager, HttpMethod.Post, Notes, Note("New"));
        Assert.Equal(["Still"], await ReadAsync(Company.Manager));
        await WrittenAsync(Manager, HttpMethod.Delete, note);
        await WrittenAsync(Manager, HttpMethod.Delete, note);

        Assert.Empty(await ReadAsync(Company.Manager));
        Assert.Equal(0, await CountAsync("note"));
    }

    [Fact]
    public async Task The_authors_own_page_says_whom_she_wrote_about_and_the_persons_page_who_wrote()
    {
        await AddedAsync(Manager, Notes, Note("One"));
        await AddedAsync(Manager, Notes, Note("Two"));
        await AddedAsync(Engineer, Notes, Note("Own"));

        Assert.Equal([Company.Engineer.Id], (await RowsAsync(Company.Manager)).Where(row => GrowthRows.Read(row)?.Kind == "wrote").Select(row => GrowthRows.Read(row)!.Value.Id[0]));
        Assert.Equal([Company.Engineer.Id, Company.Manager.Id, Company.Manager.Id], (await RowsAsync()).Where(row => GrowthRows.Read(row)?.Kind == "note").Select(row => row.GetString("Author")!).Order().Reverse());
        Assert.DoesNotContain(await RowsAsync(), row => GrowthRows.Read(row)?.Kind == "wrote");
    }

    [Fact]
    public async Task A_person_never_reads_of_notes_in_her_audit()
    {
        await AddedAsync(Manager, Notes, Note("One"));
        await ReadAsync(Company.Manager);
        await ReadAsync(Company.Peer);

        Assert.DoesNotContain(await RowsAsync(), row => row.GetString("Act") is not null);
        Assert.Empty((await Engineer.JsonAsync("/api/privacy/me/audit")).GetProperty("entries").EnumerateArray());
    }

    [Fact]
    public async Task A_write_that_is_sent_twice_is_done_once()
    {
        using var first = await Manager.WriteAsync(HttpMethod.Post, Notes, Note("N"), key: "k");
        using var second = await Manager.WriteAsync(HttpMethod.Post, Notes, Note("N"), key: "k");

        Assert.Equal((HttpStatusCode.Created, first.Headers.Location), (second.StatusCode, second.Headers.Location));
        Assert.Equal(1, await CountAsync("note"));
    }

    [Fact]
    public async Task Reading_asks_the_store_once_and_changing_once()
    {
        var note = $"{Notes}/{await AddedAsync(Manager, Notes, Note("N"))}";
        Company.Sent.Clear();

        await ReadAsync(Company.Manager);
        Assert.Single(Company.Sent.Lines);
        await WrittenAsync(Manager, HttpMethod.Put, note, Note("M"), "\"1\"");
        Assert.Equal(2, Company.Sent.Lines.Count);
    }

    [Fact]
    public async Task Bad_input_is_refused()
    {
        await RefusedAsync(400, "text_missing", Manager, HttpMethod.Post, Notes, Note(null));
        await RefusedAsync(400, "text_too_long", Manager, HttpMethod.Post, Notes, Note(new string('x', 32_001)));
        await RefusedAsync(400, "bad_request", Manager, HttpMethod.Post, Notes, new JsonObject { ["text"] = "T", ["author"] = Company.Engineer.Id });
        await RefusedAsync(404, "not_found", Manager, HttpMethod.Put, $"{Notes}/..%2Fx", Note("T"), "\"1\"");
        await RefusedAsync(404, "not_found", Manager, HttpMethod.Get, "/api/people/nobody/notes");
        await AddedAsync(Manager, Notes, Note(new string('ü', 32_000)));

        Assert.Equal(1, await CountAsync("note"));
    }

    private static JsonObject Note(string? text) => new() { ["text"] = text };

    private async Task<IReadOnlyList<string?>> ReadAsync(Somebody who) => (await As(who).JsonAsync(Notes)).GetProperty("notes").Strings("text");
}
