using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using LadderTeams.Core.Ladders.Import;
using LadderTeams.Service.Catalog;
using LadderTeams.Service.Ladders.Catalog;
using LadderTeams.Service.Tests.Growth;
using LadderTeams.Service.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;
using static LadderTeams.Service.Tests.Assessments.Rounds.TestRound;

namespace LadderTeams.Service.Tests.Assessments.Rounds;

/// <summary>The next release of the product reads other words in the sources of a version, which did not change.</summary>
[Collection(Azurite.Collection)]
public sealed class RereadLadderTests : IDisposable
{
    private readonly Company company, next;

    public RereadLadderTests(Azurite azurite)
    {
        company = new(azurite);
        next = company.Beside(services =>
        {
            services.AddSingleton<StoredLadderCatalog>();
            services.AddSingleton<ILadderCatalog, NextRelease>();
        });
    }

    public void Dispose()
    {
        next.Dispose();
        company.Dispose();
    }

    [Fact]
    public async Task What_was_saved_stays_with_the_words_that_its_author_read_and_may_be_rated_otherwise()
    {
        var (_, now) = await SavedAsync();
        var before = await OwnAsync(now);

        using var unchanged = await SaveAsync(now, 1, Items(before));
        next.Sent.Clear();
        using var changed = await SaveAsync(now, 2, [.. Items(before).Select(Rewritten), now.Rating(Code)]);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (unchanged.StatusCode, changed.StatusCode));
        Assert.Single(next.Sent.Lines);
        var after = await OwnAsync(now);
        Assert.Equal([.. Pins(before), (now.IdOf(Code), "Craft", Pins(before)[1].Hashes.Split(' ')[0])], Pins(after));
        Assert.Equal(["Still.", "Still.", "Still.", ""], after.GetProperty("ratings").Strings("comment"));
        Assert.Equal(before.GetProperty("answers").GetRawText(), after.GetProperty("answers").GetRawText());
    }

    [Fact]
    public async Task Words_that_are_neither_asked_nor_kept_are_refused_by_name_and_nothing_changes()
    {
        var round = await StartAsync(company);
        var now = await OfAsync(next, round.Id, company.Engineer);
        using var first = await SaveAsync(now, 0, [now.Rating(ReviewNow, "Sometimes"), now.OfCapability("L1", "Craft"), now.Answer("None.", QuestionNow)]);
        var kept = await OwnAsync(now);

        foreach (var (stale, item) in new[] { (round.Rating(Review), round.IdOf(Review)), (round.OfCapability("L1", "Craft"), "CRAFT"), (round.Answer("Some."), round.IdOf(Question)) })
        {
            using var refused = await SaveAsync(now, 1, [now.Rating(Code), stale]);
            await refused.RefusedAsync(409, "words_changed");
            Assert.Equal(item, (await refused.JsonAsync()).GetProperty("item").GetString());
        }

        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        Assert.Equal((round.IdOf(Review), round.IdOf(Question)), (now.IdOf(ReviewNow), now.IdOf(QuestionNow)));
        Assert.Equal(kept.GetRawText(), (await OwnAsync(now)).GetRawText());
    }

    [Fact]
    public async Task Who_reads_the_words_of_now_rates_those_and_the_earlier_ones_are_gone()
    {
        var (round, now) = await SavedAsync();
        var before = await OwnAsync(now);

        using var anew = await SaveAsync(now, 1, [now.Rating(ReviewNow), .. Items(before).Skip(1)]);
        using var again = await SaveAsync(now, 2, [round.Rating(Review), .. Items(before).Skip(1)]);

        Assert.Equal(HttpStatusCode.OK, anew.StatusCode);
        await again.RefusedAsync(409, "words_changed");
        var (was, pinned) = (Pins(before), Pins(await OwnAsync(now)));
        Assert.Equal(was.Skip(1), pinned.Skip(1));
        Assert.Equal(was[0].Subject, pinned[0].Subject);
        Assert.NotEqual(was[0].Hashes, pinned[0].Hashes);
    }

    [Fact]
    public async Task What_is_asked_no_more_can_be_left_out_and_does_not_come_back()
    {
        var (round, now) = await SavedAsync();
        var before = await OwnAsync(now);

        using var without = await SaveAsync(now, 1, [.. Items(before).Where(item => item["statement"]?.GetValue<string>() != round.IdOf(Plan))]);
        using var back = await SaveAsync(now, 2, [round.Rating(Plan)]);

        Assert.Equal(HttpStatusCode.OK, without.StatusCode);
        await back.RefusedAsync(422, "unknown_statement");
        Assert.Equal(2, (await OwnAsync(now)).GetProperty("ratings").GetArrayLength());
    }

    [Fact]
    public async Task A_start_in_words_that_are_gone_is_not_known_and_lets_nothing_in()
    {
        var (round, now) = await SavedAsync();
        var mine = Draft(now.Rating(ReviewNow));
        mine["base"] = Draft(round.Rating(Review), round.Rating(Plan));
        var stale = Draft(round.Rating(Review));
        stale["base"] = Draft(round.Rating(Review));

        using var anew = await SaveAsync(now, 1, [now.Rating(ReviewNow, "Not yet")]);
        using var late = await now.SendAsync(company.Engineer, HttpMethod.Put, "/draft", mine, 1);
        using var done = await now.SendAsync(company.Engineer, HttpMethod.Put, "/draft", mine, 2);
        using var refused = await now.SendAsync(company.Engineer, HttpMethod.Put, "/draft", stale, 3);

        Assert.Equal(HttpStatusCode.OK, anew.StatusCode);
        await late.RefusedAsync(412, "draft_conflict");
        var difference = Assert.Single((await late.JsonAsync()).GetProperty("differences").EnumerateArray());
        Assert.Equal((true, JsonValueKind.Null), (difference.GetProperty("isClash").GetBoolean(), difference.GetProperty("base").ValueKind));
        Assert.Equal(HttpStatusCode.OK, done.StatusCode);
        await refused.RefusedAsync(409, "words_changed");
    }

    [Fact]
    public async Task Only_what_was_read_in_the_words_of_now_is_carried_over()
    {
        var (earlier, _) = await SavedAsync();
        using var more = await earlier.SaveAsync(company.Engineer, 1, earlier.Rating(Code, "Sometimes"), earlier.Rating(Review), earlier.OfCapability("L1", "Craft"), earlier.Answer("Some."));
        var round = await OpenAsync(next, company.Engineer);

        using var carried = await round.SendAsync(company.Engineer, HttpMethod.Post, "/draft/carry-over", new JsonObject { ["from"] = earlier.Id }, 0);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (more.StatusCode, carried.StatusCode));
        var own = await OwnAsync(round);
        Assert.Equal(round.WordsOf(Code), Assert.Single(own.GetProperty("ratings").EnumerateArray()).GetProperty("words").GetString());
        Assert.Equal(0, own.GetProperty("answers").GetArrayLength());
    }

    [Fact]
    public async Task No_rating_is_shown_against_the_words_of_now_as_if_they_had_been_read()
    {
        var (_, now) = await SavedAsync();

        var items = (await now.GetAsync(company.Engineer, "/changes")).GetProperty("sides")[0].GetProperty("items");

        Assert.DoesNotContain("kept", items.Strings("fate"));
        var (statement, capability) = (items[0].GetProperty("statements"), items[1].GetProperty("statements"));
        Assert.Equal([("reworded", null, ReviewNow)], statement.EnumerateArray().Select(Shown));
        Assert.Equal([("kept", Code, Code), ("reworded", null, ReviewNow)], capability.EnumerateArray().Select(Shown));
        Assert.Equal([("removed", null, null)], items[2].GetProperty("statements").EnumerateArray().Select(Shown));
    }

    /// <summary>A draft of the release before, which the next one reads on.</summary>
    private async Task<(TestRound Before, TestRound Now)> SavedAsync()
    {
        var round = await StartAsync(company);
        using var saved = await round.SaveAsync(company.Engineer, 0, round.Rating(Review, "Sometimes", "Then."), round.OfCapability("L1", "Craft"), round.Rating(Plan), round.Answer("Some."));
        Assert.Equal(HttpStatusCode.OK, saved.StatusCode);
        return (round, await OfAsync(next, round.Id, company.Engineer));
    }

    private Task<HttpResponseMessage> SaveAsync(TestRound round, int revision, JsonObject[] items) => round.SaveAsync(company.Engineer, revision, items);

    private async Task<JsonElement> OwnAsync(TestRound round) => (await round.GetAsync(company.Engineer)).GetProperty("own").GetProperty("assessment");

    /// <summary>A draft as a client that loaded it sends it back: the ratings, and then the answers.</summary>
    private static JsonObject[] Items(JsonElement own) =>
    [
        .. own.GetProperty("ratings").EnumerateArray().Select(rating => new JsonObject
        {
            ["statement"] = rating.GetProperty("subject").GetProperty("statement").GetString(),
            ["level"] = rating.GetProperty("subject").GetProperty("level").GetString(),
            ["capability"] = rating.GetProperty("subject").GetProperty("capability").GetString(),
            ["words"] = rating.GetProperty("words").GetString(),
            ["point"] = rating.GetProperty("point").GetProperty("name").GetString(),
            ["comment"] = rating.GetProperty("comment").GetString(),
        }),
        .. own.GetProperty("answers").EnumerateArray().Select(answer => new JsonObject
        {
            ["question"] = answer.GetProperty("question").GetString(),
            ["words"] = answer.GetProperty("words").GetString(),
            ["text"] = answer.GetProperty("text").GetString(),
        }),
    ];

    private static JsonObject Rewritten(JsonObject item)
    {
        if (item.ContainsKey("comment")) { item["comment"] = "Still."; }

        return item;
    }

    private static (string? Subject, string? Capability, string Hashes)[] Pins(JsonElement own) =>
    [
        .. own.GetProperty("ratings").EnumerateArray().Select(rating => (
            rating.GetProperty("subject").GetProperty("statement").GetString(), rating.GetProperty("capability").GetString(), string.Join(' ', rating.GetProperty("pins").Strings("hash")))),
    ];

    private static (string?, string?, string?) Shown(JsonElement said)
    {
        string? Text(string which) => said.GetProperty(which) is { ValueKind: JsonValueKind.Object } shown ? shown.GetProperty("text").GetString() : null;
        return (said.GetProperty("fate").GetString(), Text("seen"), Text("now"));
    }

    private static string ReviewNow { get; } = Review.TrimEnd('.');

    private static string QuestionNow { get; } = $"{Question}.";

    /// <summary>It reads closing marks otherwise, which leaves the ids as they are, and does not find the capability Delivery.</summary>
    private sealed class NextRelease(StoredLadderCatalog stored) : ILadderCatalog
    {
        private static readonly Core.Ladders.Ladder Read = LadderImporter.Import("engineering", [.. Ladder.Select(file => new SourceDocument(file.Name, Encoding.UTF8.GetBytes(Reread(file.Text))))]);

        public ValueTask<LadderShelf> GetAllAsync(string tenant, CancellationToken cancellationToken) => stored.GetAllAsync(tenant, cancellationToken);

        public async ValueTask<PublishedLadder?> FindAsync(string tenant, string ladder, int? version, CancellationToken cancellationToken) =>
            await stored.FindAsync(tenant, ladder, version, cancellationToken) is { } published ? published with { Ladder = Read } : null;

        private static string Reread(string text) => text.Replace(Review, ReviewNow, StringComparison.Ordinal)
            .Replace(Question, QuestionNow, StringComparison.Ordinal).Replace($"## Delivery\n\n- {Plan}\n", "", StringComparison.Ordinal);
    }
}
