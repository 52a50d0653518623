using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LadderTeams.EndToEnd.Outlook;

/// <summary>The organizer of a 1:1 puts prompts into its invite.</summary>
[Collection(HostsProduct.Name)]
public sealed class PromptTests(HostsFixture product)
{
    private const string Heading = "1:1 with Noor van der Meer";
    private const string Inserted = "The prompts are in the invite.";

    [Fact]
    public async Task Those_that_she_chooses_go_in_at_the_cursor()
    {
        await using var visit = await product.VisitInOutlookAsync(new());
        await Expect(visit.Heading(Heading)).ToBeVisibleAsync();
        await Expect(visit.View.GetByRole(AriaRole.Checkbox)).ToHaveCountAsync(3);
        var prompts = await visit.View.GetByRole(AriaRole.Checkbox).AllAsync();
        var texts = await visit.View.GetByRole(AriaRole.Listitem).AllInnerTextsAsync();

        await prompts[0].UncheckAsync();
        await visit.Button("Insert at the cursor").ClickAsync();

        await Expect(visit.View.GetByRole(AriaRole.Main)).ToContainTextAsync(Inserted);
        var call = Assert.Single(await visit.CallsAsync());
        Assert.Equal(("setSelectedDataAsync", "html"), (call.Name, call.CoercionType));
        var written = System.Net.WebUtility.HtmlDecode(call.Content);
        Assert.DoesNotContain(texts[0].Trim(), written, StringComparison.Ordinal);
        Assert.All(texts.Skip(1), text => Assert.Contains($"<li>{text.Trim()}</li>", written, StringComparison.Ordinal));
        Assert.Equal(Meeting.Own.Replace("|", call.Content, StringComparison.Ordinal), await visit.InviteAsync());
        await visit.AssertQuietAsync();
    }

    [Fact]
    public async Task In_an_invite_of_plain_text_they_are_lines_at_the_top()
    {
        await using var visit = await product.VisitInOutlookAsync(new() { Body = "Bring the roadmap.", IsHtml = false });

        await visit.Button("Insert at the top").ClickAsync();

        await Expect(visit.View.GetByRole(AriaRole.Main)).ToContainTextAsync(Inserted);
        var call = Assert.Single(await visit.CallsAsync());
        Assert.Equal(("prependAsync", "text"), (call.Name, call.CoercionType));
        Assert.StartsWith("To talk about in this 1:1\n- ", call.Content, StringComparison.Ordinal);
        Assert.EndsWith("\nBring the roadmap.", await visit.InviteAsync(), StringComparison.Ordinal);
        await visit.AssertQuietAsync();
    }

    [Fact]
    public async Task What_outlook_silently_leaves_out_is_told()
    {
        await using var visit = await product.VisitInOutlookAsync(new() { IgnoresPrepend = true });

        await visit.Button("Insert at the top").ClickAsync();
        await Expect(visit.View.GetByRole(AriaRole.Main)).ToContainTextAsync("Outlook did not put the prompts at the top.");
        await visit.Button("Insert at the cursor").ClickAsync();

        await Expect(visit.View.GetByRole(AriaRole.Main)).ToContainTextAsync(Inserted);
        await visit.AssertQuietAsync();
    }

    [Fact]
    public async Task What_outlook_refuses_is_told_in_its_words()
    {
        await using var visit = await product.VisitInOutlookAsync(new() { Refuses = true });

        await visit.Button("Insert at the cursor").ClickAsync();

        await Expect(visit.View.GetByRole(AriaRole.Main)).ToContainTextAsync("Outlook refused: The item is locked.");
        await visit.AssertQuietAsync();
    }

    [Fact]
    public async Task The_keyboard_alone_is_enough()
    {
        await using var visit = await product.VisitInOutlookAsync(new());
        await Expect(visit.Heading(Heading)).ToBeVisibleAsync();
        var first = visit.View.GetByRole(AriaRole.Checkbox).First;
        await Expect(first).ToBeVisibleAsync();
        var keyboard = visit.Page.Keyboard;

        await keyboard.PressAsync("Tab");
        await Expect(first).ToBeFocusedAsync();
        await keyboard.PressAsync("Space");
        await Expect(first).Not.ToBeCheckedAsync();
        foreach (var _ in Enumerable.Range(0, 4)) { await keyboard.PressAsync("Tab"); }

        await Expect(visit.Button("Insert at the top")).ToBeFocusedAsync();
        await keyboard.PressAsync("Enter");
        await Expect(visit.View.GetByRole(AriaRole.Main)).ToContainTextAsync(Inserted);
        Assert.Equal("prependAsync", Assert.Single(await visit.CallsAsync()).Name);

        await keyboard.PressAsync("Tab");
        await Expect(visit.Button("Turn on…")).ToBeFocusedAsync();
        await keyboard.PressAsync("Enter");
        await Expect(visit.View.GetByRole(AriaRole.Group, new() { Name = "What will happen to the invite" })).ToBeFocusedAsync();
        await visit.AssertQuietAsync();
    }
}
