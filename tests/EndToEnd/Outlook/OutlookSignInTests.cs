using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LadderTeams.EndToEnd.Outlook;

[Collection(HostsProduct.Name)]
public sealed class OutlookSignInTests(HostsFixture product)
{
    private const string Heading = "1:1 with Noor van der Meer";

    /// <summary>A frame that may remember nothing does not.</summary>
    private const string Remembered = "(() => { try { return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]); } catch { return ''; } })()";

    [Fact]
    public async Task Outlook_signs_in_without_asking_and_once()
    {
        await using var visit = await product.VisitInOutlookAsync(new());

        await Expect(visit.Heading(Heading)).ToBeVisibleAsync();
        await Expect(visit.View.GetByRole(AriaRole.Checkbox)).ToHaveCountAsync(3);

        Assert.Equal(["GetInitContext", "GetToken"], await visit.AskedAsync());
        Assert.DoesNotContain("eyJ", await visit.Frame.EvaluateAsync<string>(Remembered), StringComparison.Ordinal);
        await visit.AssertQuietAsync();
    }

    [Fact]
    public async Task Where_it_has_to_ask_it_does_when_she_says_so()
    {
        await using var visit = await product.VisitInOutlookAsync(new() { IsSilent = false });

        await visit.Button("Sign in").ClickAsync();

        await Expect(visit.Heading(Heading)).ToBeVisibleAsync();
        Assert.Equal(["GetInitContext", "GetToken", "GetTokenPopup"], await visit.AskedAsync());
        await visit.AssertQuietAsync();
    }

    [Fact]
    public async Task Who_closes_the_window_is_not_asked_again_at_once()
    {
        await using var visit = await product.VisitInOutlookAsync(new() { IsSilent = false, Popup = "cancels" });

        await visit.Button("Sign in").ClickAsync();

        await Expect(visit.View.GetByRole(AriaRole.Alert)).ToHaveTextAsync("Signing in was cancelled.");
        await Expect(visit.Button("Sign in")).ToBeEnabledAsync();
        Assert.DoesNotContain("dialog", await visit.AskedAsync());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Where_outlook_cannot_she_signs_in_in_a_window_of_ours(bool signsIn)
    {
        await using var visit = await product.VisitInOutlookAsync(new() { SignsIn = signsIn, IsSilent = false, Popup = "fails" });
        await Expect(visit.Button("Sign in")).ToBeVisibleAsync();

        var window = await visit.Page.RunAndWaitForPopupAsync(() => visit.Button("Sign in").ClickAsync());
        await window.GetByRole(AriaRole.Button, new() { NameRegex = new(Regex.Escape(ProductFixture.Manager)) }).ClickAsync();

        await Expect(visit.Heading(Heading)).ToBeVisibleAsync();
        Assert.True(window.IsClosed);
        Assert.Equal("dialog", (await visit.AskedAsync())[^1]);
        await visit.AssertQuietAsync();
    }

    [Fact]
    public async Task Without_consent_to_read_the_calendar_she_can_give_it()
    {
        await using var visit = await product.VisitInOutlookAsync(new() { LacksConsent = true });
        await Expect(visit.Heading("Ladder may not read your calendar yet")).ToBeVisibleAsync();
        await Accessibility.AssertAccessibleAsync(visit.Page);

        await visit.Button("Allow").ClickAsync();

        await Expect(visit.Heading(Heading)).ToBeVisibleAsync();
        Assert.Equal("consent", (await visit.AskedAsync())[^1]);
    }

    [Fact]
    public async Task Where_outlook_cannot_she_gives_consent_in_a_window_of_ours()
    {
        await using var visit = await product.VisitInOutlookAsync(new() { SignsIn = false, LacksConsent = true });
        var window = await visit.Page.RunAndWaitForPopupAsync(() => visit.Button("Sign in").ClickAsync());
        await window.GetByRole(AriaRole.Button, new() { NameRegex = new(Regex.Escape(ProductFixture.Manager)) }).ClickAsync();
        await Expect(visit.Heading("Ladder may not read your calendar yet")).ToBeVisibleAsync();
        var asked = new ConcurrentQueue<string>();
        visit.Page.Context.Request += (_, request) => asked.Enqueue(request.Url);

        await visit.Button("Allow").ClickAsync();

        await Expect(visit.Heading(Heading)).ToBeVisibleAsync();
        Assert.Contains(asked, address => address.Contains("/authorize?", StringComparison.Ordinal) && address.Contains(".default", StringComparison.Ordinal));
    }
}
