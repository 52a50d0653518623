using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LadderTeams.EndToEnd.Host;

/// <summary>Words of the ladder on their way from the tab into a chat.</summary>
[Collection(HostsProduct.Name)]
public sealed class ShareTests(HostsFixture product)
{
    private const string App = "6a1f1c0e-5d27-4d0e-9a5e-0c5b9a3f2d11";
    private const string Level = "/tab/ladders/engineering/levels/L4";

    [Fact]
    public async Task A_link_is_one_of_Teams_and_opens_the_tab_at_the_words()
    {
        await using var visit = await product.VisitInHostAsync(new() { Page = Level, AppId = App });
        await visit.CatchWhatIsCopiedAsync();

        await PressAsync(visit, "Copy link");

        var link = new Uri(await visit.CopiedAsync());
        Assert.Equal($"https://teams.microsoft.com/l/entity/{App}/ladder", link.GetLeftPart(UriPartial.Path));
        var query = System.Web.HttpUtility.ParseQueryString(link.Query);
        var page = System.Text.Json.JsonDocument.Parse(query["context"]!).RootElement.GetProperty("subEntityId").GetString()!;
        Assert.StartsWith("/ladders/engineering/levels/L4#", page, StringComparison.Ordinal);
        Assert.Equal($"{HostedVisit.Service}/tab{page}", query["webUrl"]);
        await visit.AssertQuietAsync();

        await using var opened = await product.VisitInHostAsync(new() { SubPageId = page });
        await Expect(opened.Tab.Locator("[aria-current=location]")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_link_is_that_of_the_page_where_the_app_is_not_known()
    {
        await using var visit = await product.VisitInHostAsync(new() { Page = Level });
        await visit.CatchWhatIsCopiedAsync();

        await PressAsync(visit, "Copy link");

        Assert.StartsWith($"{HostedVisit.Service}{Level}#", await visit.CopiedAsync(), StringComparison.Ordinal);
        await Expect(visit.Tab.GetByRole(AriaRole.Button, new() { Name = "Share to chat" })).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Words_are_shared_to_a_chat_where_the_host_can()
    {
        await using var visit = await product.VisitInHostAsync(new() { Page = Level, AppId = App, Shares = true });

        await PressAsync(visit, "Share to chat");

        var shared = await visit.SharedAsync();
        Assert.Equal("URL", shared.GetProperty("type").GetString());
        Assert.StartsWith($"https://teams.microsoft.com/l/entity/{App}/", shared.GetProperty("url").GetString(), StringComparison.Ordinal);
        Assert.Contains("— L4 Senior Engineer", shared.GetProperty("message").GetString(), StringComparison.Ordinal);
        await visit.AssertQuietAsync();
    }

    private static async Task PressAsync(HostedVisit visit, string action)
    {
        var group = visit.Tab.GetByRole(AriaRole.Group, new() { Name = "Share" }).First;
        await group.GetByRole(AriaRole.Button, new() { Name = action }).FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
    }
}
