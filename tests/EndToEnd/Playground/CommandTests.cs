using System.Net;
using System.Text.Json.Nodes;
using LadderTeams.Service.Tests.MessagingExtension;

namespace LadderTeams.EndToEnd.Playground;

/// <summary>The commands of the messaging extension over the sample ladder, by way of a real client, the Connector and the published service.</summary>
[Collection(HostsProduct.Name)]
public sealed class CommandTests(HostsFixture product)
{
    private const string Dispute = "Leaves a disagreement between teams undecided for longer than a month.";
    private const string Decision = "Brings a disagreement between teams to a written decision within two weeks.";
    private const string OwnQuestion = "Which alert did we remove because I asked what it was for?";

    [Theory]
    [InlineData("findExpectation", "L4", "L4 Senior Engineer", "/levels/L4")]
    [InlineData("findExpectation", "senior engineer", "L4 Senior Engineer", "/levels/L4")]
    [InlineData("findExpectation", "L4 communication", "L4 · Communication", "/levels/L4")]
    [InlineData("findExpectation", "communication l4", "L4 · Communication", "/levels/L4")]
    [InlineData("findExpectation", "communication", "L1 · Communication", "/levels/L1")]
    [InlineData("compareLevels", "L4 L5", "L4 → L5", "/compare/L4/L5")]
    [InlineData("compareLevels", "L4 vs L5", "L4 → L5", "/compare/L4/L5")]
    [InlineData("compareLevels", "l4-l5", "L4 → L5", "/compare/L4/L5")]
    [InlineData("compareLevels", "senior to staff", "L4 → L5", "/compare/L4/L5")]
    [InlineData("compareLevels", "L4", "L4 → L5", "/compare/L4/L5")]
    [InlineData("compareLevels", "L5 L3", "L5 → L3", "/compare/L5/L3")]
    public async Task The_first_result_is_what_was_meant(string command, string text, string title, string page)
    {
        var found = await AskAsync(command, text);

        Assert.Equal((title, $"{RunningService.Tab}/ladders/engineering{page}"), (found.Titles[0], found.Cards[0].Link()));
    }

    [Theory]
    [InlineData("findExpectation", "disagreement between teams", Dispute)]
    [InlineData("findExpectation", "disagrement betwen teams", Dispute)]
    [InlineData("askQuestion", "L4 communication", Decision)]
    [InlineData("askQuestion", "alert removed", OwnQuestion)]
    public async Task Words_find_what_is_said_in_them_misspelt_too(string command, string text, string said) =>
        Assert.Contains((await AskAsync(command, text)).Cards, card => card.Text().Contains(said, StringComparison.Ordinal));

    [Fact]
    public async Task What_a_card_opens_unfurls_to_the_same()
    {
        var found = (await AskAsync("findExpectation", "disagreement between teams")).Cards.First(card => card.Text().Contains(Dispute, StringComparison.Ordinal));

        var shown = await product.Playground.InvokeAsync("composeExtension/queryLink", new() { ["url"] = found.Link() });

        Assert.Contains(Dispute, shown.Cards[0].Text(), StringComparison.Ordinal);
        Assert.Equal(found.Link(), shown.Cards[0].Link());
    }

    [Theory]
    [InlineData("findExpectation", "L1 Associate Engineer")]
    [InlineData("compareLevels", "L1 → L2")]
    [InlineData("askQuestion", "L1 Associate Engineer")]
    public async Task Before_anything_is_typed_there_is_something_to_choose(string command, string title) =>
        Assert.Equal(title, (await OpenAsync(command, "marguerite")).Titles[0]);

    [Fact]
    public async Task Whoever_has_a_level_sees_it_first()
    {
        Assert.Equal("L5 Staff Engineer", (await OpenAsync("findExpectation", "dmytro")).Titles[0]);
        Assert.Equal("L5 → L6", (await OpenAsync("compareLevels", "dmytro")).Titles[0]);
        Assert.Equal("From L4 to L5", (await OpenAsync("askQuestion", "dmytro")).Titles[0]);
    }

    [Fact]
    public async Task Pages_follow_each_other_without_a_gap()
    {
        var whole = (await AskAsync("findExpectation", "communication")).Titles;

        var first = (await AskAsync("findExpectation", "communication", skip: 0, count: 5)).Titles;
        var second = (await AskAsync("findExpectation", "communication", skip: 5, count: 5)).Titles;

        Assert.Equal(whole.Take(10), first.Concat(second));
        Assert.Empty((await AskAsync("findExpectation", "communication", skip: 500)).Titles);
    }

    [Theory]
    [InlineData("noor", "Nothing found for “zzzzqq”. Try fewer words.")]
    [InlineData("jonas", "Nichts gefunden für „zzzzqq“. Versuchen Sie es mit weniger Wörtern.")]
    [InlineData("fatima", "لا نتائج لـ «zzzzqq». جرّب كلمات أقل.")]
    public async Task Everyone_is_answered_in_her_language(string person, string sentence) =>
        Assert.Equal(sentence, (await AskAsync("findExpectation", "zzzzqq", person: person)).Sentence);

    [Theory]
    [InlineData("noor", "Open in Ladder")]
    [InlineData("jonas", "In Ladder öffnen")]
    [InlineData("fatima", "افتح في Ladder")]
    public async Task A_pasted_card_is_drawn_again_in_the_language_of_who_reads_it(string person, string button)
    {
        var pasted = (await AskAsync("compareLevels", "L4 L5")).Cards[0];

        var drawn = (await product.Playground.RefreshAsync(pasted, person)).Body.GetProperty("value");

        Assert.Equal((button, pasted.Link()), (drawn.Button().GetProperty("title").GetString(), drawn.Link()));
    }

    [Fact]
    public async Task A_command_that_is_none_is_not_implemented()
    {
        var refused = await AskAsync("noSuchCommand", "L4");

        Assert.Equal((HttpStatusCode.BadGateway, (501, "invoke_unknown")), (refused.Status, refused.Refusal));
    }

    private Task<Invoked> AskAsync(string command, string text, int skip = 0, int count = 25, string person = "noor") =>
        QueryAsync(command, new() { ["value"] = text }, skip, count, person);

    private Task<Invoked> OpenAsync(string command, string person) =>
        QueryAsync(command, new() { ["name"] = "initialRun", ["value"] = "true" }, 0, 25, person);

    private Task<Invoked> QueryAsync(string command, JsonObject parameter, int skip, int count, string person) => product.Playground.InvokeAsync(
        "composeExtension/query",
        new() { ["commandId"] = command, ["parameters"] = new JsonArray(parameter), ["queryOptions"] = new JsonObject { ["skip"] = skip, ["count"] = count } },
        person);
}
