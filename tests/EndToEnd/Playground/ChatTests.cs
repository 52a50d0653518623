using LadderTeams.Local.Tenant.Faults;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LadderTeams.EndToEnd.Playground;

/// <summary>A person in a chat: looks something up, pastes it, pastes links, and meets what goes wrong.</summary>
[Collection(HostsProduct.Name)]
public sealed class ChatTests(HostsFixture product)
{
    private const string Said = "They take bad news to the managers concerned in person, with two ways forward.";
    private const string Unreachable = "Unable to reach app. Please try again.";

    [Fact]
    public async Task What_is_looked_up_is_chosen_by_its_preview_and_sent_as_a_card()
    {
        await using var chat = await product.ChatAsync();
        var page = chat.Page;

        await chat.SearchAsync("findExpectation", "L4 communication");
        await Expect(page.GetByText("An L4 writes the documentation from which several teams work").First).ToBeVisibleAsync();
        await chat.Result("L4 · Communication").ClickAsync();
        await Expect(chat.Cards).ToContainTextAsync(Said);
        await chat.SendAsync();

        await Expect(chat.Log("message 202")).ToBeVisibleAsync();
        var card = chat.Cards;
        await Expect(card).ToContainTextAsync("L4 Senior Engineer");
        await Expect(card).ToContainTextAsync(Said);
        await Expect(card.GetByRole(AriaRole.Link, new() { Name = "Open in Ladder" })).ToHaveAttributeAsync("title", $"{RunningService.Tab}/ladders/engineering/levels/L4");
        await Pictures.TakeAsync(page, "chat-card", new());
    }

    [Fact]
    public async Task A_pasted_link_shows_what_it_leads_to()
    {
        await using var chat = await product.ChatAsync();

        var dialog = await chat.PasteAsync($"{RunningService.Tab}/ladders/engineering/compare/L4/L5");
        await Expect(dialog).ToContainTextAsync("L4 Senior Engineer → L5 Staff Engineer");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Send to Conversation" }).ClickAsync();

        await Expect(chat.Log("message 202")).ToBeVisibleAsync();
        await Expect(chat.Cards).ToContainTextAsync("L4 Senior Engineer → L5 Staff Engineer");
        await Pictures.TakeAsync(chat.Page, "chat-link", new());
    }

    [Fact]
    public async Task Where_there_is_nothing_a_sentence_says_so()
    {
        await using var chat = await product.ChatAsync();

        await chat.SearchAsync("findExpectation", "zzzzqq");

        await Expect(chat.Page.GetByText("Nothing found for “zzzzqq”. Try fewer words.")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task What_the_service_refuses_is_an_error_in_the_list()
    {
        await using var chat = await product.ChatAsync();

        await chat.SearchAsync("noSuchCommand", "L4");

        await Expect(chat.Page.GetByText(Unreachable)).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_service_that_is_away_is_an_error_until_it_is_back()
    {
        await using var chat = await product.ChatAsync();
        await chat.SearchAsync("findExpectation", "L3 delivery");
        await Expect(chat.Result("L3 · Delivery")).ToBeVisibleAsync();
        product.Service.Tenant.Faults.Add("/connector/messages", new Fault.Unavailable());

        var term = chat.Page.GetByRole(AriaRole.Textbox, new() { Name = "Enter a search term" });
        await term.FillAsync("L4 delivery");
        await Expect(chat.Page.GetByText(Unreachable)).ToBeVisibleAsync();
        await term.FillAsync("L5 delivery");

        await Expect(chat.Result("L5 · Delivery")).ToBeVisibleAsync();
        await Expect(chat.Page.GetByText(Unreachable)).ToBeHiddenAsync();
    }
}
