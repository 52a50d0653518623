using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using LadderTeams.Core.Assessments;
using LadderTeams.Service.People.Seen;
using LadderTeams.Service.Storage;
using LadderTeams.Service.Tests.Assessments.Rounds;
using LadderTeams.Service.Tests.Growth;
using LadderTeams.Service.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;
using static LadderTeams.Service.Tests.Assessments.Rounds.TestRound;

namespace LadderTeams.Service.Tests.Privacy;

/// <summary>Somebody who manages another, and what is left of her on that one's page when she is erased.</summary>
[Collection(Azurite.Collection)]
public sealed class ManagerErasureTests(Azurite azurite) : IDisposable
{
    private const string Hidden = "hidden-51ab";
    private const string Seen = "seen-8d20";
    private const string Hers = "hers-44f7";
    private readonly Company company = new(azurite);

    public void Dispose() => company.Dispose();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Neither_her_name_nor_what_she_alone_has_seen_is_left_anywhere(bool byHerself)
    {
        await LiveAsync();
        Assert.True((await NamingRowsAsync()).Count > 10);

        await EraseAsync(company.Manager, byHerself ? company.Manager : company.Admin);
        await EraseAsync(company.Manager, byHerself ? company.Manager : company.Admin);

        await NothingNamesHerAsync();
        Assert.Empty(await KeptRows.OfAsync(company, $"/trace.{company.Engineer.Id}", $"{company.Tenant.Id}.{company.Manager.Id}"));
    }

    [Fact]
    public async Task What_both_have_seen_and_all_that_is_the_others_stays_under_her_id()
    {
        var (_, drafting, _) = await LiveAsync();
        var before = await ExportAsync(company.Engineer);

        await EraseAsync(company.Manager);

        var after = await ExportAsync(company.Engineer);
        foreach (var part in new[] { "rounds", "evidence", "actionsAndTalkingPoints", "ownNotes", "caseSentences" }) { Assert.Equal(before.GetProperty(part).GetRawText(), after.GetProperty(part).GetRawText()); }

        Assert.Contains($"{Seen} manager", after.GetProperty("rounds").GetRawText(), StringComparison.Ordinal);
        Assert.Contains($"{Seen} summary", after.GetProperty("rounds").GetRawText(), StringComparison.Ordinal);
        var level = Assert.Single(after.GetProperty("levels").GetProperty("history").EnumerateArray());
        Assert.Equal(("L1", company.Manager.Id, JsonValueKind.Null), (level.GetProperty("level").GetString(), level.GetProperty("setBy").GetString(), level.GetProperty("setByName").ValueKind));
        var audit = after.GetProperty("whoReadAndChangedIt").EnumerateArray().Select(entry => entry.GetProperty("by")).Where(by => by.GetProperty("id").GetString() == company.Manager.Id).ToList();
        Assert.True(audit.Count > 5);
        Assert.All(audit, by => Assert.Equal(JsonValueKind.Null, by.GetProperty("name").ValueKind));
        Assert.Equal(before.GetProperty("whoReadAndChangedIt").GetArrayLength(), after.GetProperty("whoReadAndChangedIt").GetArrayLength());
        using var saved = await drafting.SaveAsync(company.Engineer, 1, drafting.Rating(Code, comment: Hers), drafting.Rating(Review));
        using var submitted = await drafting.SubmitAsync(company.Engineer, 2);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (saved.StatusCode, submitted.StatusCode));
    }

    [Fact]
    public async Task A_round_of_hers_goes_on_as_one_that_she_never_began()
    {
        var (_, drafting, waiting) = await LiveAsync();

        await EraseAsync(company.Manager);

        foreach (var round in new[] { drafting, waiting })
        {
            var own = (await round.GetAsync(company.Manager)).GetProperty("own");
            Assert.Equal((2, JsonValueKind.Null), (own.GetProperty("revision").GetInt32(), own.GetProperty("submittedAt").ValueKind));
            Assert.Empty(own.GetProperty("assessment").GetProperty("ratings").EnumerateArray());
            using var late = await round.SaveAsync(company.Manager, 1, round.Rating(Code, comment: Hidden));
            await late.RefusedAsync(412, "draft_conflict");
        }

        using var submitted = await waiting.SubmitAsync(company.Engineer, 1);
        Assert.Equal("waiting", (await submitted.JsonAsync()).GetProperty("stage").GetString());
        await NothingNamesHerAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_she_writes_afterwards_is_found_when_she_is_erased_once_more(bool inAnotherProcess)
    {
        var (past, drafting, waiting) = await LiveAsync(signsOff: false);
        using var beside = company.Beside();
        await EraseAsync(company.Manager, by: company.Admin, inAnotherProcess ? beside : company);

        using var saved = await drafting.SaveAsync(company.Manager, 2, drafting.Rating(Code, comment: Hidden));
        await waiting.SubmittedAsync(company.Manager, waiting.Rating(Code, comment: Hidden));
        using var signedOff = await past.SignOffAsync(company.Manager, $"{Seen} summary");
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (saved.StatusCode, signedOff.StatusCode));
        Assert.NotEmpty(await NamingRowsAsync());
        await EraseAsync(company.Manager);

        await NothingNamesHerAsync();
    }

    /// <summary>Her process remembers her draft, and nobody told it that she was erased.</summary>
    [Fact]
    public async Task A_draft_that_was_under_way_is_lost_to_the_erasure()
    {
        var (_, drafting, _) = await LiveAsync();
        using var beside = company.Beside();
        var isErased = false;
        company.Sent.Before = async _ =>
        {
            if (isErased) { return; }

            isErased = true;
            await EraseAsync(company.Manager, company.Admin, beside);
        };

        using var late = await drafting.SaveAsync(company.Manager, 1, drafting.Rating(Code, comment: $"{Hidden} late"));

        await late.RefusedAsync(412, "draft_conflict");
        Assert.True(isErased);
        await NothingNamesHerAsync();
    }

    /// <summary>A process that remembers what led her there, and was not told that one of the two was erased.</summary>
    [Theory]
    [InlineData(true, "note")]
    [InlineData(true, "reading")]
    [InlineData(false, "note")]
    [InlineData(false, "reading")]
    public async Task What_she_does_after_an_erasure_in_another_process_is_found_all_the_same(bool herself, string what)
    {
        using var manager = company.As(company.Manager);
        using var beside = company.Beside();
        Done(await manager.WriteAsync(HttpMethod.Post, About("notes"), new JsonObject { ["text"] = $"{Hidden} before" }));
        await manager.JsonAsync(About("talking-points"));
        await EraseAsync(herself ? company.Manager : company.Engineer, company.Admin, beside);
        Assert.Empty(await KeptRows.OfAsync(company, Hidden, company.Manager.Name, $"trace.{company.Engineer.Id}"));

        if (what == "note") { Done(await manager.WriteAsync(HttpMethod.Post, About("notes"), new JsonObject { ["text"] = $"{Hidden} after" })); }
        else { await manager.JsonAsync(About("actions")); }

        Assert.NotEmpty(await NamingRowsAsync());
        await EraseAsync(company.Manager);
        await NothingNamesHerAsync();
        Assert.Empty(await KeptRows.OfAsync(company, $"trace.{company.Engineer.Id}"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Of_two_who_are_erased_one_after_the_other_nothing_is_left(bool managerFirst)
    {
        await LiveAsync();
        var (first, second) = managerFirst ? (company.Manager, company.Engineer) : (company.Engineer, company.Manager);

        await EraseAsync(first);
        await EraseAsync(second);

        Assert.Empty(await KeptRows.OfAsync(company, company.Manager.Id, company.Engineer.Id, company.Manager.Name, company.Engineer.Name, Hidden, Seen, Hers));
    }

    [Fact]
    public async Task What_led_her_to_somebody_who_is_erased_goes_also_when_her_note_was_deleted_before()
    {
        using var manager = company.As(company.Manager);
        using var note = await manager.WriteAsync(HttpMethod.Post, About("notes"), new JsonObject { ["text"] = Hidden });
        using var deleted = await manager.DeleteAsync(note.Headers.Location);
        Assert.Equal(HttpStatusCode.NoContent, deleted.StatusCode);

        await EraseAsync(company.Engineer);

        Assert.Empty(await KeptRows.OfAsync(company, company.Engineer.Id));
    }

    [Fact]
    public async Task What_led_her_to_somebody_who_is_erased_goes_also_when_she_wrote_nothing_in_a_round_that_the_other_opened()
    {
        await StartAsync(company);
        Assert.Single(await KeptRows.OfAsync(company, $"{company.Tenant.Id}.{company.Manager.Id}"));

        await EraseAsync(company.Engineer);

        Assert.Empty(await KeptRows.OfAsync(company, company.Engineer.Id, company.Manager.Id));
    }

    /// <summary>A fresh process of hers too saves with one request what her erasure finds: the trace is there since the opening.</summary>
    [Fact]
    public async Task A_draft_in_a_round_that_the_other_opened_costs_one_request_and_is_found()
    {
        var round = await StartAsync(company);
        using var beside = company.Beside();
        var hers = await OfAsync(beside, round.Id, company.Manager);
        beside.Sent.Clear();
        using var saved = await hers.SaveAsync(company.Manager, 0, hers.Rating(Code, comment: Hidden));
        Assert.Equal((HttpStatusCode.OK, 1), (saved.StatusCode, beside.Sent.Lines.Count(line => !line.EndsWith("/Tables", StringComparison.Ordinal))));
        Assert.NotEmpty(await KeptRows.OfAsync(company, Hidden));

        await EraseAsync(company.Manager);

        await NothingNamesHerAsync();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(5)]
    [InlineData(7)]
    [InlineData(9)]
    [InlineData(11)]
    [InlineData(13)]
    [InlineData(15)]
    public async Task An_erasure_that_failed_half_way_goes_on_when_it_is_asked_for_again(int requests)
    {
        await LiveAsync();
        var before = await ExportAsync(company.Engineer);
        company.Sent.Clear();
        company.Sent.Before = sent => sent < requests ? Task.CompletedTask : throw new StorageUnavailableException(503, "The store is lost.", TimeSpan.Zero, null);
        using (var manager = company.As(company.Manager))
        {
            using var failed = await manager.DeleteAsync(new Uri("/api/privacy/me", UriKind.Relative));
            await failed.RefusedAsync(503, "storage_unavailable");
        }

        company.Sent.Before = null;
        Assert.Equal(before.GetProperty("rounds").GetRawText(), (await ExportAsync(company.Engineer)).GetProperty("rounds").GetRawText());
        await EraseAsync(company.Manager);

        await NothingNamesHerAsync();
    }

    [Fact]
    public async Task More_rows_than_a_transaction_takes_lose_her_name()
    {
        await company.PublishAsync(null, Ladder);
        using var manager = company.As(company.Manager);
        for (var number = 0; number < 130; number++)
        {
            using var point = await manager.WriteAsync(HttpMethod.Post, About("talking-points"), new JsonObject { ["text"] = $"{Seen} {number}" });
            Assert.Equal(HttpStatusCode.Created, point.StatusCode);
        }

        await EraseAsync(company.Manager);

        await NothingNamesHerAsync();
        Assert.Equal(130, (await ExportAsync(company.Engineer)).GetProperty("actionsAndTalkingPoints").GetProperty("talkingPoints").GetArrayLength());
    }

    private string About(string rest) => $"/api/people/{company.Engineer.Id}/{rest}";

    /// <summary>
    /// A round that both have seen, one that both are writing and one that the manager has submitted; and of everything else that she can
    /// write on the engineer's page, something.
    /// </summary>
    private async Task<(TestRound Past, TestRound Drafting, TestRound Waiting)> LiveAsync(bool signsOff = true)
    {
        var past = await StartAsync(company);
        await past.SubmittedAsync(company.Engineer, past.Rating(Code, comment: $"{Hers} self"));
        await past.SubmittedAsync(company.Manager, past.Rating(Code, comment: $"{Seen} manager"));
        if (signsOff) { Done(await past.SignOffAsync(company.Manager, $"{Seen} summary")); }

        var drafting = await OpenAsync(company, company.Manager);
        Done(await drafting.SaveAsync(company.Engineer, 0, drafting.Rating(Code, comment: $"{Hers} draft")));
        Done(await drafting.SaveAsync(company.Manager, 0, drafting.Rating(Code, comment: $"{Hidden} draft")));
        var waiting = await OpenAsync(company, company.Engineer);
        Done(await waiting.SaveAsync(company.Engineer, 0, waiting.Rating(Code, comment: $"{Hers} second draft")));
        await waiting.SubmittedAsync(company.Manager, waiting.Rating(Code, comment: $"{Hidden} submission"));
        using var engineer = company.As(company.Engineer);
        using var manager = company.As(company.Manager);
        Done(await engineer.WriteAsync(HttpMethod.Post, "/api/people/me/evidence", new JsonObject
        {
            ["title"] = $"{Hers} evidence",
            ["date"] = "2026-10-01",
            ["speaksFor"] = new JsonArray(),
            ["visibility"] = "sharedWithManager",
        }));
        Done(await engineer.WriteAsync(HttpMethod.Post, "/api/people/me/notes", new JsonObject { ["text"] = $"{Hers} note" }));
        Done(await manager.WriteAsync(HttpMethod.Put, About("level"), new JsonObject { ["ladder"] = "engineering", ["level"] = "L1", ["since"] = "2026-01-01" }, "*"));
        Done(await manager.WriteAsync(HttpMethod.Post, About("actions"), new JsonObject { ["text"] = $"{Seen} action", ["owner"] = "manager" }, key: "once"));
        Done(await manager.WriteAsync(HttpMethod.Post, About("talking-points"), new JsonObject { ["text"] = $"{Seen} point" }));
        Done(await manager.WriteAsync(HttpMethod.Post, About("notes"), new JsonObject { ["text"] = $"{Hidden} note" }, key: "twice"));
        Done(await manager.WriteAsync(HttpMethod.Post, "/api/people/me/notes", new JsonObject { ["text"] = $"{Hidden} note of herself" }));
        foreach (var read in new[] { "evidence", "level", "history", "rounds" }) { await manager.JsonAsync(About(read)); }

        await company.Services.GetRequiredService<SeenManagers>().KeepAsync(
            company.Tenant.Id, new(PersonId.From(company.Manager.Id)!, company.Manager.Name, company.Time.Now), [PersonId.From(company.Engineer.Id)!], CancellationToken.None);
        return (past, drafting, waiting);
    }

    private static void Done(HttpResponseMessage response)
    {
        using (response) { Assert.True(response.IsSuccessStatusCode, response.ToString()); }
    }

    private async Task EraseAsync(Somebody who, Somebody? by = null, Company? process = null)
    {
        using var client = (process ?? company).As(by ?? who);
        using var erased = await client.DeleteAsync(new Uri($"/api/privacy/{who.Id}", UriKind.Relative));
        Assert.True(erased.StatusCode is HttpStatusCode.NoContent, await erased.Content.ReadAsStringAsync());
    }

    private async Task<JsonElement> ExportAsync(Somebody who)
    {
        using var client = company.As(who);
        return await client.JsonAsync("/api/privacy/me/export");
    }

    private Task<IReadOnlyList<string>> NamingRowsAsync() => KeptRows.OfAsync(company, company.Manager.Name, Hidden);

    private async Task NothingNamesHerAsync()
    {
        var left = await NamingRowsAsync();
        Assert.True(left.Count == 0, string.Join('\n', left));
    }
}
