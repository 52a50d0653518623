using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using LadderTeams.Core.Assessments;
using LadderTeams.Service.Platform.Callers;
using LadderTeams.Service.Tests.Growth;
using LadderTeams.Service.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace LadderTeams.Service.Tests.Assessments.Actions;

public sealed class ActionTests : GrowthTest
{
    private readonly Azurite store;

    public ActionTests(Azurite azurite)
        : base(azurite) => store = azurite;

    private string Actions => Of("actions");

    [Fact]
    public async Task Both_agree_on_what_to_do_and_both_see_it()
    {
        await AddedAsync(Engineer, Actions, new JsonObject { ["text"] = "Write a design", ["due"] = "2026-12-01" });
        await AddedAsync(Manager, Actions, new JsonObject { ["text"] = "Find a mentor", ["owner"] = "manager" });

        foreach (var who in new[] { Engineer, Manager })
        {
            var actions = (await who.JsonAsync(Actions)).GetProperty("actions").EnumerateArray().ToDictionary(action => action.GetProperty("text").GetString()!);
            Assert.Equal(("person", Company.Engineer.Id, "2026-12-01", "open", "2026-11-02"), Told(actions["Write a design"]));
            Assert.Equal(("manager", Company.Manager.Id, null, "open", "2026-11-02"), Told(actions["Find a mentor"]));
        }

        static (string?, string?, string?, string?, string?) Told(JsonElement action) =>
            (action.GetProperty("owner").GetString(), action.GetProperty("ownerId").GetString(), action.GetProperty("due").GetString(), action.GetProperty("state").GetString(), action.GetProperty("raisedOn").GetString());
    }

    [Fact]
    public async Task What_is_open_is_carried_over_until_it_is_done()
    {
        var id = await AddedAsync(Engineer, Actions, new JsonObject { ["text"] = "Write a design", ["due"] = "2026-11-10" });
        await AddedAsync(Engineer, Actions, new JsonObject { ["text"] = "Read a book" });

        Assert.Empty(await OnAsync("2026-11-01"));
        Assert.Equal([("Write a design", false, false), ("Read a book", false, false)], await OnAsync("2026-11-02"));
        Assert.Equal([("Write a design", true, true), ("Read a book", false, true)], await OnAsync("2026-11-21"));

        Company.Time.Now = new(2026, 11, 21, 9, 0, 0, TimeSpan.Zero);
        await WrittenAsync(Manager, HttpMethod.Put, $"{Actions}/{id}/state", new JsonObject { ["state"] = "done" }, "\"1\"");
        Assert.Equal([("Write a design", false, true), ("Read a book", false, true)], await OnAsync("2026-11-21"));
        Assert.Equal([("Read a book", false, true)], await OnAsync("2026-11-22"));

        await RefusedAsync(409, "already_closed", Engineer, HttpMethod.Put, $"{Actions}/{id}", new JsonObject { ["text"] = "New" }, "\"2\"");
        await WrittenAsync(Engineer, HttpMethod.Put, $"{Actions}/{id}/state", new JsonObject { ["state"] = "open" }, "\"2\"");
        await WrittenAsync(Engineer, HttpMethod.Put, $"{Actions}/{id}", new JsonObject { ["text"] = "Write a better design", ["due"] = null }, "\"3\"");
        Assert.Equal(["Read a book", "Write a better design"], (await OnAsync("2026-12-24")).Select(action => action.Text).Order());

        async Task<IEnumerable<(string Text, bool Overdue, bool Carried)>> OnAsync(string day) =>
            (await Engineer.JsonAsync($"{Actions}?on={day}")).GetProperty("actions").EnumerateArray()
                .Select(action => (action.GetProperty("text").GetString()!, action.GetProperty("isOverdue").GetBoolean(), action.GetProperty("isCarriedOver").GetBoolean())).ToList();
    }

    [Fact]
    public async Task The_day_is_that_of_the_people_where_it_is_that_day_somewhere()
    {
        await AddedAsync(Engineer, Actions, new JsonObject { ["text"] = "West", ["on"] = "2026-11-01" });
        await AddedAsync(Engineer, Of("talking-points"), new JsonObject { ["text"] = "West", ["on"] = "2026-11-01" });

        Assert.Single((await Engineer.JsonAsync($"{Actions}?on=2026-11-01")).GetProperty("actions").EnumerateArray());
        foreach (var day in new[] { "2026-10-31", "2026-11-03", "0001-01-01", "9999-12-31" })
        {
            await RefusedAsync(400, "not_today", Engineer, HttpMethod.Post, Actions, new JsonObject { ["text"] = "T", ["on"] = day });
            await RefusedAsync(400, "not_today", Engineer, HttpMethod.Post, Of("talking-points"), new JsonObject { ["text"] = "T", ["on"] = day });
        }
    }

    [Fact]
    public async Task A_person_gives_her_manager_something_to_do_when_it_is_known_who_that_is()
    {
        Company.Manages(null, Company.Engineer);
        await RefusedAsync(422, "no_manager", Engineer, HttpMethod.Post, Actions, new JsonObject { ["text"] = "Find a mentor", ["owner"] = "manager" });

        using var known = new Company(store, services => services.AddSingleton<IManagerOf>(new Known("a0000000-0000-4000-8000-000000000002")));
        using var engineer = known.As(known.Engineer);
        await AddedAsync(engineer, "/api/people/me/actions", new JsonObject { ["text"] = "Find a mentor", ["owner"] = "manager" });

        Assert.Equal(known.Manager.Id, (await engineer.JsonAsync("/api/people/me/actions")).GetProperty("actions")[0].GetProperty("ownerId").GetString());
    }

    [Fact]
    public async Task A_change_names_what_it_saw()
    {
        var action = $"{Actions}/{await AddedAsync(Engineer, Actions, new JsonObject { ["text"] = "A" })}";
        var point = $"{Of("talking-points")}/{await AddedAsync(Engineer, Of("talking-points"), new JsonObject { ["text"] = "P" })}";
        foreach (var (address, body) in new[]
        {
            (action, new JsonObject { ["text"] = "B" }), ($"{action}/state", new JsonObject { ["state"] = "dropped" }),
            (point, new JsonObject { ["text"] = "Q" }), ($"{point}/discussed", new JsonObject { ["isDiscussed"] = true }),
        })
        {
            await RefusedAsync(428, "precondition_required", Engineer, HttpMethod.Put, address, body);
            await RefusedAsync(412, "outdated", Engineer, HttpMethod.Put, address, body, "\"7\"");
            await RefusedAsync(400, "bad_request", Engineer, HttpMethod.Put, address, new JsonObject { ["unknown"] = 1 }, "\"1\"");
        }

        Assert.Equal((1, 1), ((await Engineer.JsonAsync(Actions)).GetProperty("actions")[0].GetProperty("revision").GetInt32(), (await Engineer.JsonAsync(Of("talking-points"))).GetProperty("talkingPoints")[0].GetProperty("revision").GetInt32()));
    }

    [Fact]
    public async Task Only_its_author_words_a_talking_point_and_both_say_that_it_was_discussed()
    {
        var points = Of("talking-points");
        var point = $"{points}/{await AddedAsync(Manager, points, new JsonObject { ["text"] = "Scope of the team" })}";

        await RefusedAsync(404, "not_found", Engineer, HttpMethod.Put, point, new JsonObject { ["text"] = "Mine" }, "\"1\"");
        await WrittenAsync(Manager, HttpMethod.Put, point, new JsonObject { ["text"] = "Scope of both teams" }, "\"1\"");
        await WrittenAsync(Engineer, HttpMethod.Put, $"{point}/discussed", new JsonObject { ["isDiscussed"] = true }, "\"2\"");

        var told = (await Engineer.JsonAsync(points)).GetProperty("talkingPoints")[0];
        Assert.Equal(("Scope of both teams", "manager", Company.Manager.Id, "2026-11-02"), (told.GetProperty("text").GetString(), told.GetProperty("author").GetString(), told.GetProperty("authorId").GetString(), told.GetProperty("discussedOn").GetString()));
        Assert.Empty((await Manager.JsonAsync($"{points}?on=2026-11-03")).GetProperty("talkingPoints").EnumerateArray());
        await WrittenAsync(Engineer, HttpMethod.Put, $"{point}/discussed", new JsonObject { ["isDiscussed"] = false }, "\"3\"");
        Assert.Single((await Manager.JsonAsync($"{points}?on=2026-11-03")).GetProperty("talkingPoints").EnumerateArray());
    }

    [Fact]
    public async Task Both_delete_an_action_that_is_closed_and_what_is_gone_stays_gone()
    {
        var action = $"{Actions}/{await AddedAsync(Engineer, Actions, new JsonObject { ["text"] = "A" })}";
        await RefusedAsync(409, "still_open", Engineer, HttpMethod.Delete, action);
        await WrittenAsync(Engineer, HttpMethod.Put, $"{action}/state", new JsonObject { ["state"] = "dropped" }, "\"1\"");

        await WrittenAsync(Manager, HttpMethod.Delete, action);
        await WrittenAsync(Engineer, HttpMethod.Delete, action);
        await WrittenAsync(Engineer, HttpMethod.Delete, $"{Actions}/no-such-thing");

        Assert.Empty((await Engineer.JsonAsync(Actions)).GetProperty("actions").EnumerateArray());
        await RefusedAsync(404, "not_found", Engineer, HttpMethod.Put, $"{action}/state", new JsonObject { ["state"] = "open" }, "\"2\"");
        Assert.Contains(Company.Manager.Id, await Engineer.GetStringAsync(new Uri("/api/privacy/me/audit", UriKind.Relative)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_talking_point_is_deleted_by_both_when_it_was_discussed_and_else_by_its_author()
    {
        var points = Of("talking-points");
        var (first, second) = ($"{points}/{await AddedAsync(Manager, points, new JsonObject { ["text"] = "A" })}", $"{points}/{await AddedAsync(Manager, points, new JsonObject { ["text"] = "B" })}");

        await RefusedAsync(409, "still_open", Engineer, HttpMethod.Delete, first);
        await WrittenAsync(Manager, HttpMethod.Delete, first);
        await WrittenAsync(Manager, HttpMethod.Put, $"{second}/discussed", new JsonObject { ["isDiscussed"] = true }, "\"1\"");
        await WrittenAsync(Engineer, HttpMethod.Delete, second);

        Assert.Empty((await Manager.JsonAsync(points)).GetProperty("talkingPoints").EnumerateArray());
    }

    [Fact]
    public async Task Nothing_is_given_to_a_manager_of_before_while_the_directory_cannot_be_asked()
    {
        Company.LoseDirectory();

        await RefusedAsync(503, "directory_unavailable", Engineer, HttpMethod.Post, "/api/people/me/actions", new JsonObject { ["text"] = "Find a mentor", ["owner"] = "manager" });
        Assert.Equal(0, await CountAsync("action"));
    }

    [Theory]
    [InlineData("actions")]
    [InlineData("talking-points")]
    public async Task Nobody_else_finds_any_of_it(string kind)
    {
        var id = await AddedAsync(Engineer, Of(kind), new JsonObject { ["text"] = "T" });
        Company.Manages(null, Company.Engineer);
        foreach (var who in Strangers.Append(Company.Manager))
        {
            await RefusedAsync(404, "not_found", As(who), HttpMethod.Get, Of(kind));
            await RefusedAsync(404, "not_found", As(who), HttpMethod.Post, Of(kind), new JsonObject { ["text"] = "X" });
            await RefusedAsync(404, "not_found", As(who), HttpMethod.Put, $"{Of(kind)}/{id}", new JsonObject { ["text"] = "X" }, "\"1\"");
            await RefusedAsync(404, "not_found", As(who), HttpMethod.Delete, $"{Of(kind)}/{id}");
        }
    }

    [Theory]
    [InlineData("actions")]
    [InlineData("talking-points")]
    public async Task A_write_that_is_sent_twice_is_done_once_and_asks_the_store_once(string kind)
    {
        using var first = await Engineer.WriteAsync(HttpMethod.Post, Of(kind), new JsonObject { ["text"] = "T" }, key: "k");
        using var second = await Engineer.WriteAsync(HttpMethod.Post, Of(kind), new JsonObject { ["text"] = "T" }, key: "k");
        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.Created, first.Headers.Location), (first.StatusCode, second.StatusCode, second.Headers.Location));
        Assert.Equal(1, await CountAsync(kind == "actions" ? "action" : "point"));

        Company.Sent.Clear();
        await Engineer.JsonAsync(Of(kind));
        Assert.Single(Company.Sent.Lines);
        await AddedAsync(Engineer, Of(kind), new JsonObject { ["text"] = "T" });
        Assert.Equal(2, Company.Sent.Lines.Count);
    }

    [Theory]
    [InlineData("actions")]
    [InlineData("talking-points")]
    public async Task Bad_input_is_refused(string kind)
    {
        foreach (var (text, code) in new[] { (null, "text_missing"), (" \n", "text_missing"), (new string('x', 2001), "text_too_long") })
        {
            await RefusedAsync(400, code, Engineer, HttpMethod.Post, Of(kind), new JsonObject { ["text"] = text });
        }

        await RefusedAsync(400, "bad_request", Engineer, HttpMethod.Post, Of(kind), new JsonObject { ["text"] = "T", ["person"] = "x" });
        await RefusedAsync(400, "bad_request", Engineer, HttpMethod.Get, $"{Of(kind)}?on=tomorrow");
        await RefusedAsync(404, "not_found", Engineer, HttpMethod.Put, $"{Of(kind)}/a.b", new JsonObject { ["text"] = "T" }, "\"1\"");
        Assert.Equal(0, await CountAsync(kind == "actions" ? "action" : "point"));
    }

    private sealed class Known(string manager) : IManagerOf
    {
        public ValueTask<KnownManager?> FindAsync(ICaller caller, PersonId person, CancellationToken cancellationToken) =>
            new(new KnownManager(PersonId.From(manager)!, null, DateTimeOffset.UnixEpoch));

        public ValueTask<KnownManager?> FindCurrentAsync(ICaller caller, CancellationToken cancellationToken) => FindAsync(caller, PersonId.From(caller.PersonId)!, cancellationToken);
    }
}
