using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LadderTeams.EndToEnd;

[Collection(OneProduct.Name)]
public sealed class SignInTests(ProductFixture product)
{
    [Fact]
    public async Task A_deep_link_leads_to_its_page_by_way_of_signing_in()
    {
        await using var visit = await product.VisitAsStrangerAsync();
        var page = visit.Page;

        await page.GotoAsync("tab/ladders/engineering/compare/L4/L5?view=guide#shifts");
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new(ProductFixture.Newcomer) }).ClickAsync();

        await Expect(visit.Heading("From L4 to L5")).ToBeVisibleAsync();
        Assert.EndsWith("/tab/ladders/engineering/compare/L4/L5?view=guide#shifts", page.Url, StringComparison.Ordinal);
        visit.AssertQuiet();
    }

    [Fact]
    public async Task Who_signs_out_is_asked_who_she_is_again()
    {
        await using var visit = await product.VisitAsStrangerAsync();
        await visit.SignInAsync(ProductFixture.Newcomer);

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = $"Signed in as {ProductFixture.Newcomer}" }).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Menuitem, new() { Name = "Sign out" }).ClickAsync();

        await Expect(visit.Page.GetByRole(AriaRole.Button, new() { NameRegex = new(ProductFixture.Owner) })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task No_token_is_left_where_another_page_could_read_it()
    {
        await using var visit = await product.VisitAsStrangerAsync();
        await visit.SignInAsync(ProductFixture.Newcomer);

        var kept = await visit.Page.EvaluateAsync<string>("JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie])");

        Assert.DoesNotContain("eyJ", kept, StringComparison.Ordinal);
    }
}
