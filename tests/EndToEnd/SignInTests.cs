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
        await visit.SignInHereAsync(ProductFixture.Newcomer);

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

        await visit.SignInHereAsync(ProductFixture.Owner);
        await Expect(visit.Page.GetByRole(AriaRole.Button, new() { Name = $"Signed in as {ProductFixture.Owner}" })).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("light")]
    [InlineData("dark")]
    [InlineData("contrast")]
    public async Task Whom_the_tenant_does_not_know_is_offered_to_sign_in(string theme)
    {
        await using var visit = await product.VisitAsStrangerAsync();
        var page = visit.Page;

        await page.GotoAsync("tab/search?q=incident");
        await Expect(visit.Heading("See where you are, and what comes next")).ToBeVisibleAsync();
        await Accessibility.DrawAllAsync(page);
        await visit.ChooseThemeAtOnceAsync(theme);

        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Sign in" })).ToBeVisibleAsync();
        Assert.EndsWith("/tab/search?q=incident", page.Url, StringComparison.Ordinal);
        await Accessibility.AssertAccessibleAsync(page);
        await page.SetViewportSizeAsync(280, Look.Height);
        await Accessibility.AssertDoesNotScrollSidewaysAsync(page.MainFrame);
        visit.AssertQuiet();
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
