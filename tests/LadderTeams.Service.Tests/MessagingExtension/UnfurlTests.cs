namespace LadderTeams.Service.Tests.MessagingExtension;

public sealed class UnfurlTests
{
    [Theory]
    [InlineData("/ladders/engineering", "Engineering ladder", "L5 Staff Engineer")]
    [InlineData("/ladders/engineering/levels/L4", "L4 Senior Engineer", "A senior engineer leads work across teams.")]
    [InlineData("/ladders/engineering/levels/L4#l4-write", "L4 Senior Engineer · Communication", "Writes documents from which several teams work.")]
    [InlineData("/ladders/engineering/levels/L4#gone", "L4 Senior Engineer", "A senior engineer leads work across teams.")]
    [InlineData("/ladders/engineering/compare/L4/L5", "L4 → L5", "Keeps a written direction for the organisation.")]
    [InlineData("/ladders/ENGINEERING/levels/l4?theme=dark", "L4 Senior Engineer", "A senior engineer leads work across teams.")]
    public async Task A_link_to_a_ladder_shows_what_it_leads_to(string path, string title, string text)
    {
        using var bot = new Bot();
        foreach (var name in new[] { "composeExtension/queryLink", "composeExtension/anonymousQueryLink" })
        {
            var answer = await bot.UnfurlAsync(Bot.Tab + path, name);

            Assert.Equal([title], answer.Titles());
            Assert.Contains(text, answer.Cards().Single().Text(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("/people/10000000-0000-4000-8000-000000000001/rounds/abc")]
    [InlineData("/me")]
    [InlineData("/search?q=secret")]
    [InlineData("/ladders/none")]
    [InlineData("/ladders/engineering/levels/L99")]
    [InlineData("/ladders/engineering/compare/L4/L4")]
    [InlineData("/ladders/engineering/people/x")]
    public async Task Any_other_link_shows_a_card_that_says_nothing(string path)
    {
        using var bot = new Bot();

        var answer = await bot.UnfurlAsync(Bot.Tab + path);

        Assert.Equal(["Ladder"], answer.Titles());
        var card = answer.Cards().Single();
        Assert.Equal("Ladder\nOpen Ladder to see this, if it is yours to see.", card.Text());
        Assert.Equal(Bot.Tab, card.GetProperty("actions")[0].GetProperty("url").GetString());
    }

    [Fact]
    public async Task A_card_of_a_link_is_one_that_old_clients_read()
    {
        using var bot = new Bot();
        var card = (await bot.UnfurlAsync($"{Bot.Tab}/ladders/engineering/compare/L4/L5")).Cards().Single();

        Assert.Equal("1.3", card.GetProperty("version").GetString());
        Assert.DoesNotContain("\"rtl\"", card.GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain("\"refresh\"", card.GetRawText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://ladder.example.com/tab/ladders/engineering")]
    [InlineData("https://ladder.example.com.evil.example/tab/ladders/engineering")]
    [InlineData("https://ladder.example.com/other/ladders/engineering")]
    [InlineData("https://ladder.example.com/table")]
    [InlineData("javascript:alert(1)")]
    [InlineData("not a link")]
    public async Task A_link_that_leads_elsewhere_is_nobodys(string url)
    {
        using var bot = new Bot();

        using var response = await bot.SendAsync(bot.Activity("composeExtension/queryLink", new() { ["url"] = url }));

        await response.RefusedAsync(501, "invoke_unknown");
    }
}
