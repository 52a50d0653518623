using LadderTeams.Core.OneOnOnes.Recognition;
using LadderTeams.Service.OneOnOnes.Mailboxes;
using LadderTeams.Service.Tests.Growth;
using LadderTeams.Service.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace LadderTeams.Service.Tests.OneOnOnes;

/// <summary>A manager turns something on while somebody else looks at her calendar.</summary>
[Collection(Azurite.Collection)]
public sealed class FollowedMailboxesTests : IAsyncLifetime, IDisposable
{
    private readonly Company company;
    private MailboxState mailbox = null!;

    public FollowedMailboxesTests(Azurite azurite) => company = new(azurite);

    private MailboxStore Mailboxes => company.Services.GetRequiredService<MailboxStore>();

    public async Task InitializeAsync() => mailbox = await company.TurnedOnAsync(company.Manager, company.Engineer);

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => company.Dispose();

    [Fact]
    public async Task Who_saw_the_calendar_before_and_nothing_on_there_does_not_end_it()
    {
        await FollowAsync("manager@example.com");

        Assert.False(await Mailboxes.RemoveAsync(mailbox, CancellationToken.None));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task It_is_followed_whatever_somebody_else_does_meanwhile(bool isEnded)
    {
        var isDone = false;
        company.Sent.Clear();
        company.Sent.Before = async sent =>
        {
            if (sent == 0 || isDone) { return; } // once it was read

            isDone = true;
            Assert.True(isEnded ? await Mailboxes.RemoveAsync(mailbox, CancellationToken.None) : await Mailboxes.WriteAsync(mailbox with { DeltaLink = "later" }, CancellationToken.None));
        };
        await FollowAsync("married@example.com");
        company.Sent.Before = null;

        var after = (await Mailboxes.FindAsync(mailbox.Tenant, mailbox.Owner, CancellationToken.None))!;
        Assert.Equal((isEnded ? null : "later", "married@example.com"), (after.DeltaLink, Assert.Single(after.Addresses)));
    }

    private Task FollowAsync(string address) =>
        company.Services.GetRequiredService<FollowedMailboxes>().FollowAsync(mailbox.Tenant, KnownPerson.From(mailbox.Owner, address), CancellationToken.None);
}
