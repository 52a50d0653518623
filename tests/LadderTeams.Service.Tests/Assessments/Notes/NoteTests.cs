using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using LadderTeams.Core.Assessments;
using LadderTeams.Service.Growth;
using LadderTeams.Service.Growth.Meetings;
using LadderTeams.Service.Storage;
using LadderTeams.Service.Tests.Assessments.Rounds;
using LadderTeams.Service.Tests.Growth;
using LadderTeams.Service.Tests.Storage;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

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
    public async Task The_authors_own_partition_says_whom_she_wrote_about_and_the_persons_who_wrote()
    {
        await AddedAsync(Manager, Notes, Note("One"));
        await AddedAsync(Manager, Notes, Note("Two"));
        await AddedAsync(Engineer, Notes, Note("Own"));

        Assert.Equal([$"trace.{Company.Engineer.Id}"], (await RowsAsync(Company.Manager)).Select(row => row.RowKey));
        Assert.Equal([Company.Manager.Id, Company.Manager.Id, Company.Engineer.Id], (await RowsAsync()).Select(row => row.GetString("Author")).OfType<string>());
        Assert.Equal([$"author.{Company.Manager.Id}.wrote"], (await RowsAsync()).Select(row => row.RowKey).Where(key => key.EndsWith(".wrote", StringComparison.Ordinal)));
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

    /// <summary>The first of the day costs two more: what leads the author to it, and that there is anything of the person.</summary>
    [Fact]
    public async Task Adding_asks_the_store_twice_at_most()
    {
        await AddedAsync(Manager, Notes, Note("N"));
        using var beside = Company.Beside();
        using var manager = beside.As(Company.Manager);
        await AddedAsync(manager, Notes, Note("N"));
        await AddedAsync(Manager, Notes, Note("N"));
        Company.Sent.Clear();

        await AddedAsync(Manager, Notes, Note("N"));

        Assert.InRange(Company.Sent.Lines.Count, 1, 2);
        Assert.Equal(4, (await ReadAsync(Company.Manager)).Count);
    }

    /// <summary>Nobody else: not her whom they are about, nor who reads the page of their author.</summary>
    [Fact]
    public async Task Forty_long_notes_show_in_no_request_to_the_store_and_in_no_byte_that_it_answers_to_others()
    {
        await AddedAsync(Engineer, Of("evidence"), Piece(isShared: true));
        await AddedAsync(Engineer, Notes, Note("Own"));
        await LookAsync();
        var before = await LookAsync();

        for (var number = 0; number < 40; number++) { await AddedAsync(Manager, Notes, Note(new string('n', 30_000))); }

        Assert.Equal(before, await LookAsync());
        Assert.True(before.Count > 100);
        Company.Sent.Clear();
        Assert.Equal(40, (await ReadAsync(Company.Manager)).Count);
        Assert.InRange(Assert.Single(Company.Sent.Answers), 1_200_000, long.MaxValue);
    }

    [Theory]
    [InlineData(947, 10)]
    [InlineData(41, 30_000)]
    public async Task Notes_have_a_bound_of_their_own_within_which_one_request_reads_them(int notes, int letters)
    {
        await AddedAsync(Manager, Notes, Note(new string('x', letters)));
        await FillAsync(notes, letters);
        using var beside = Company.Beside();
        using var manager = beside.As(Company.Manager);
        await AddedAsync(manager, Notes, Note(new string('x', letters)));

        await RefusedAsync(400, "too_many_items", manager, HttpMethod.Post, Notes, Note(new string('x', letters)));
        Company.Sent.Clear();
        Assert.Equal(notes + 2, (await ReadAsync(Company.Manager)).Count);
        Assert.Single(Company.Sent.Lines);
        await AddedAsync(Engineer, Notes, Note(new string('x', letters)));
        await AddedAsync(Engineer, Of("evidence"), Piece());
        await WrittenAsync(Manager, HttpMethod.Put, $"{Notes}/00000", Note("Shorter"), "\"1\"");
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

    private async Task FillAsync(int notes, int letters)
    {
        var own = new GrowthPage(Company.KeyOf(Company.Engineer), null, [], Company.KeyOf(Company.Manager).Person);
        var table = await Company.Services.GetRequiredService<TableServiceClient>().GetOrCreateTableAsync(GrowthRows.Table, CancellationToken.None);
        foreach (var some in Enumerable.Range(0, notes).Chunk(Math.Min(TableLimits.TransactionActions, 2_000_000 / letters)))
        {
            await table.SubmitTransactionAsync(some.Select(number => new TableTransactionAction(TableTransactionActionType.Add, NoteRows.Write(own, new(
                new(EntryId.From($"{number:D5}")!, Company.KeyOf(Company.Manager).Person, own.Key.Person, WrittenText.Parse(new string('x', letters)).Value!), 1)))), CancellationToken.None);
        }
    }

    /// <summary>All that everyone but the manager is answered about her and about the engineer, and what the store is asked and answers for it.</summary>
    private async Task<IReadOnlyList<string>> LookAsync()
    {
        var looks = new List<string>();
        foreach (var who in Strangers.Append(Company.Engineer))
        {
            foreach (var address in Pages())
            {
                Company.Sent.Clear();
                using var response = await As(who).GetAsync(new Uri(address, UriKind.Relative));
                looks.Add($"{who.Name} {address}\n{string.Join('\n', Company.Sent.Lines.Zip(Company.Sent.Answers))}\n{await Transcript.OfAsync(response)}");
            }
        }

        return looks;
    }

    private IEnumerable<string> Pages() =>
        from endpoint in Company.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        let pattern = endpoint.RoutePattern.RawText!.TrimEnd('/')
        where pattern.Contains("{person}", StringComparison.Ordinal) && endpoint.Metadata.GetRequiredMetadata<HttpMethodMetadata>().HttpMethods.Contains("GET")
        from person in new[] { Company.Engineer, Company.Manager }
        select Regex.Replace(pattern.Replace("{person}", person.Id, StringComparison.Ordinal), "{[^}]*}", "something") + "?ladder=engineering&level=L1";

    private static JsonObject Note(string? text) => new() { ["text"] = text };

    private async Task<IReadOnlyList<string?>> ReadAsync(Somebody who) => (await As(who).JsonAsync(Notes)).GetProperty("notes").Strings("text");
}
