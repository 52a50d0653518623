using LadderTeams.Core.Assessments;
using LadderTeams.Core.OneOnOnes.Recognition;

namespace LadderTeams.Service.OneOnOnes.Mailboxes;

/// <summary>Has a manager's calendar followed from the day on which she turns on her first series.</summary>
internal sealed class FollowedMailboxes(MailboxStore mailboxes)
{
    /// <summary>Writes in any case: who is about to end it, as nothing was on any more, sees that it goes on.</summary>
    /// <param name="manager">As the directory knows her now.</param>
    public async Task FollowAsync(string tenant, KnownPerson manager, CancellationToken cancellationToken)
    {
        ValueList<string> addresses = [.. manager.Addresses.Select(address => address.Value)];
        MailboxState? before;
        do { before = await mailboxes.FindAsync(tenant, manager.Id, cancellationToken); }
        while (!await mailboxes.WriteAsync((before ?? new(tenant, manager.Id, addresses)) with { Addresses = addresses }, cancellationToken));
    }
}
