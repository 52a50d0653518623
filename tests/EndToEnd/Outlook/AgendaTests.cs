using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LadderTeams.EndToEnd.Outlook;

[Collection(HostsProduct.Name)]
public sealed class AgendaTests(HostsFixture product)
{
    private const string Subject = "1:1 Priya / Fatima Zahra", Manager = "Priya Raghunathan", Report = "Fatima Zahra El Idrissi";

    [Fact]
    public async Task It_is_turned_on_after_she_has_seen_what_will_be_written_and_off_again()
    {
        await using var visit = await product.VisitInOutlookAsync(new() { Person = Manager, Subject = Subject, Guests = [Report] });
        var main = visit.View.GetByRole(AriaRole.Main);
        await Expect(visit.Heading($"1:1 with {Report}")).ToBeVisibleAsync();

        await visit.Button("Turn on…").ClickAsync();
        var preview = visit.View.GetByRole(AriaRole.Group, new() { Name = "What will happen to the invite" });
        await Expect(preview).ToContainTextAsync("live agenda in Ladder");
        await Expect(preview).ToContainTextAsync(new Regex("gets (one mail|\\d+ mails)"));
        Assert.DoesNotContain("/one-on-ones/", Body(), StringComparison.Ordinal);
        await preview.GetByRole(AriaRole.Button, new() { Name = "Turn on" }).ClickAsync();

        await Expect(main).ToContainTextAsync("On. The prompts are in the invite.");
        await Expect(visit.View.GetByRole(AriaRole.Link, new() { Name = "Open the live agenda" })).ToBeVisibleAsync();
        await Expect(visit.Button("Turn off…")).ToBeFocusedAsync();
        Assert.Contains("/one-on-ones/", Body(), StringComparison.Ordinal);

        await visit.Button("Turn off…").ClickAsync();
        await Expect(preview).ToContainTextAsync("The prompts and the link will be taken out of the invite.");
        await preview.GetByRole(AriaRole.Button, new() { Name = "Turn off" }).ClickAsync();

        await Expect(main).ToContainTextAsync("Off.");
        Assert.DoesNotContain("/one-on-ones/", Body(), StringComparison.Ordinal);
        Assert.Empty(await visit.CallsAsync());
        await visit.AssertQuietAsync();
    }

    private string Body()
    {
        var tenant = product.Service.Tenant;
        var manager = tenant.People.Everyone.Single(person => person.DisplayName == Manager);
        return tenant.Calendars.OutlookOf(manager).Events.Single(known => known.Subject == Subject).Body.Content;
    }
}
