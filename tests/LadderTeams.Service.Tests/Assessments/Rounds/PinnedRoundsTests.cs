using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using LadderTeams.Service.Tests.Growth;
using LadderTeams.Service.Tests.Storage;
using static LadderTeams.Service.Tests.Assessments.Rounds.TestRound;

namespace LadderTeams.Service.Tests.Assessments.Rounds;

[Collection(Azurite.Collection)]
public sealed class PinnedRoundsTests(Azurite azurite) : IDisposable
{
    private const string ReviewNow = "Reviews the code of the team each week.";
    private const string Added = "Grows a garden of tools.";

    /// <summary>Keeps one statement of L1, rewords another, adds a third, and takes a capability of L2 away.</summary>
    private static readonly (string Name, string Text)[] Later =
    [
        ("l1.md", $"# L1\n\n## Craft\n\n- {Code}\n- {ReviewNow}\n- {Added}\n"),
        ("l2.md", "# L2\n\n## Craft\n\n- Designs services that outlast their first use.\n"),
        Ladder[2],
    ];

    private readonly Company company = new(azurite);

    public void Dispose() => company.Dispose();

    [Fact]
    public async Task What_became_of_the_words_is_told_with_both_wordings()
    {
        var round = await StartAsync(company);
        using var saved = await round.SaveAsync(company.Engineer, 0, round.Rating(Code), round.Rating(Review), round.Rating(Plan));
        await company.PublishAsync(1, Later);

        var changes = await round.GetAsync(company.Engineer, "/changes");
        var nothing = await round.GetAsync(company.Engineer, "/changes?version=1");

        Assert.Equal((1, 2), (changes.GetProperty("from").GetInt32(), changes.GetProperty("to").GetInt32()));
        var items = Assert.Single(changes.GetProperty("sides").EnumerateArray()).GetProperty("items");
        Assert.Equal(["kept", "reworded", "removed"], items.Strings("fate"));
        Assert.Equal([(Code, Code), (Review, ReviewNow), (Plan, null)], items.EnumerateArray()
            .Select(item => item.GetProperty("statements")[0]).Select(said => (TextOf(said, "seen")!, TextOf(said, "now"))));
        Assert.Equal([Added], changes.GetProperty("new").EnumerateArray().Select(said => TextOf(said, "now")));
        Assert.All(nothing.GetProperty("sides")[0].GetProperty("items").Strings("fate"), fate => Assert.Equal("kept", fate));
    }

    [Fact]
    public async Task The_same_text_under_another_title_is_told_with_both_titles()
    {
        static (string, string)[] Titled(string title) => [("ladder.yaml",
            $"levels:\n- code: L1\n  capabilities:\n  - name: Craft\n    expectations:\n      - title: {title}\n        text: {Code}\n- code: L2\n  capabilities:\n  - name: Craft\n    expectations:\n      - {Plan}\n")];
        var round = await StartAsync(company, Titled("Small steps"));
        using var saved = await round.SaveAsync(company.Engineer, 0, round.Rating(Code), round.OfCapability("L1", "Craft"), round.Rating(Plan));
        await company.PublishAsync(1, Titled("Clear words"));

        var items = (await round.GetAsync(company.Engineer, "/changes")).GetProperty("sides")[0].GetProperty("items");

        Assert.Equal(["reworded", "reworded", "kept"], items.Strings("fate"));
        var said = items[0].GetProperty("statements")[0];
        Assert.Equal((Code, Code), (TextOf(said, "seen"), TextOf(said, "now")));
        Assert.Equal(("Small steps", "Clear words"), (said.GetProperty("seen").GetProperty("title").GetString(), said.GetProperty("now").GetProperty("title").GetString()));
    }

    [Fact]
    public async Task Both_sides_are_followed_once_both_are_known()
    {
        var round = await StartAsync(company);
        await round.SubmittedAsync(company.Engineer);
        var before = await round.GetAsync(company.Manager, "/changes");
        await round.SubmittedAsync(company.Manager);
        var after = await round.GetAsync(company.Manager, "/changes");

        Assert.Equal(["manager"], before.GetProperty("sides").Strings("side"));
        Assert.Equal(["self", "manager"], after.GetProperty("sides").Strings("side"));
    }

    [Fact]
    public async Task Only_what_is_the_same_word_for_word_is_carried_over_and_nothing_is_overwritten()
    {
        var earlier = await StartAsync(company);
        using var before = await earlier.SaveAsync(company.Engineer, 0, earlier.Rating(Code, "Sometimes", "As before."), earlier.Rating(Review), earlier.Rating(Plan), earlier.OfCapability("L1", "Craft"), earlier.Answer("Nobody."));
        using var byManager = await earlier.SaveAsync(company.Manager, 0, earlier.Rating(Review));
        await company.PublishAsync(1, Later);
        var round = await OpenAsync(company, company.Engineer);
        using var own = await round.SaveAsync(company.Engineer, 0, round.OfCapability("L2", "Craft", "Not yet"));

        using var stale = await round.SendAsync(company.Engineer, HttpMethod.Post, "/draft/carry-over", new JsonObject { ["from"] = earlier.Id }, 0);
        using var carried = await round.SendAsync(company.Engineer, HttpMethod.Post, "/draft/carry-over", new JsonObject { ["from"] = earlier.Id }, 1);
        using var again = await round.SendAsync(company.Engineer, HttpMethod.Post, "/draft/carry-over", new JsonObject { ["from"] = earlier.Id }, 1);
        using var others = await round.SendAsync(company.Engineer, HttpMethod.Post, "/draft/carry-over", new JsonObject { ["from"] = "nothing" }, 2);

        await stale.RefusedAsync(412, "draft_conflict");
        Assert.Equal(2, (await carried.JsonAsync()).GetProperty("carried").GetInt32());
        Assert.Equal((HttpStatusCode.OK, "\"2\""), (again.StatusCode, again.Headers.ETag!.ToString()));
        await others.RefusedAsync(404, "not_found");
        var assessment = (await round.GetAsync(company.Engineer)).GetProperty("own").GetProperty("assessment");
        Assert.Equal(["", "As before."], assessment.GetProperty("ratings").Strings("comment"));
        Assert.Equal(["Nobody."], assessment.GetProperty("answers").Strings("text"));
    }

    [Fact]
    public async Task History_shows_each_rating_with_the_words_that_it_was_given_for()
    {
        var first = await StartAsync(company);
        await first.SubmittedAsync(company.Engineer, first.Rating(Review, "Not yet"));
        await first.SubmittedAsync(company.Manager, first.OfCapability("L1", "Craft", "Mostly"));
        await company.PublishAsync(1, Later);
        var terms = Terms();
        terms["end"] = "2027-06-30";
        var second = await OpenAsync(company, company.Engineer, terms);
        await second.SubmittedAsync(company.Engineer, second.Rating(ReviewNow, "Consistently"));
        await second.SubmittedAsync(company.Manager, second.Rating(ReviewNow));
        var running = await OpenAsync(company, company.Engineer);
        await running.SubmittedAsync(company.Engineer, running.Rating(Code, "Sometimes", "Canary."));
        using var client = company.As(company.Manager);

        var history = await client.JsonAsync($"/api/people/{company.Engineer.Id}/history");
        company.Sent.Clear();
        using var again = await client.GetAsync(new Uri($"/api/people/{company.Engineer.Id}/history", UriKind.Relative));

        Assert.Single(company.Sent.Lines);
        var moments = Assert.Single(history.GetProperty("capabilities").EnumerateArray()).GetProperty("moments");
        Assert.Equal(["self", "manager", "self", "manager"], moments.Strings("side"));
        Assert.Equal([1, 1, 2, 2], moments.EnumerateArray().Select(moment => moment.GetProperty("version").GetInt32()));
        Assert.Equal([Review, $"{Code}|{Review}", ReviewNow, ReviewNow], moments.EnumerateArray().Select(moment => string.Join('|', moment.GetProperty("ratings")[0].GetProperty("words").Strings("text"))));
        Assert.DoesNotContain("Canary", history.GetRawText(), StringComparison.Ordinal);
    }

    private static string? TextOf(JsonElement said, string which) => said.GetProperty(which) is { ValueKind: JsonValueKind.Object } shown ? shown.GetProperty("text").GetString() : null;
}
