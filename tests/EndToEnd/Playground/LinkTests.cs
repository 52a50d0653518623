using LadderTeams.Service.Tests.MessagingExtension;

namespace LadderTeams.EndToEnd.Playground;

/// <summary>What pasted links unfurl to.</summary>
[Collection(HostsProduct.Name)]
public sealed class LinkTests(HostsFixture product)
{
    private const string Pasted = "composeExtension/queryLink";
    private const string PastedByNobodyKnown = "composeExtension/anonymousQueryLink";

    [Theory]
    [InlineData("/ladders/engineering", "Engineering career ladder")]
    [InlineData("/ladders/engineering/levels/L4", "L4 Senior Engineer")]
    [InlineData("/ladders/engineering/compare/L4/L5", "L4 → L5")]
    public async Task A_link_to_a_ladder_shows_what_it_leads_to(string path, string title)
    {
        foreach (var name in (string[])[Pasted, PastedByNobodyKnown])
        {
            var shown = await product.Playground.InvokeAsync(name, new() { ["url"] = RunningService.Tab + path });

            Assert.Equal([title], shown.Titles);
            Assert.Equal(RunningService.Tab + path, shown.Cards[0].Link());
        }
    }

    [Theory]
    [InlineData("/people/e07cb579-3e7f-497b-bcc1-c0c8b0cdf20a/rounds/2026-h2")]
    [InlineData("/me")]
    [InlineData("/search?q=noor")]
    public async Task A_link_to_anything_personal_shows_a_card_that_says_nothing(string path)
    {
        var shown = await product.Playground.InvokeAsync(Pasted, new() { ["url"] = RunningService.Tab + path });

        Assert.Equal("Ladder\nOpen Ladder to see this, if it is yours to see.", shown.Cards[0].Text());
    }

    [Fact]
    public async Task A_link_that_leads_elsewhere_is_nobodys() =>
        Assert.Equal((501, "invoke_unknown"), (await product.Playground.InvokeAsync(Pasted, new() { ["url"] = "https://www.example.com/tab" })).Refusal);
}
