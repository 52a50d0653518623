using LadderTeams.Core.Assessments;
using LadderTeams.Core.OneOnOnes.Recognition;

namespace LadderTeams.Service.OneOnOnes.Mailboxes;

/// <summary>Has a manager's calendar followed from the day on which she turns on her first series.</summary>
internal sealed class FollowedMailboxes(MailboxStore mailboxes)
{
    /// <param name="manager">As the directory knows her now.</param>
    public async Task FollowAsync(string tenant, KnownPerson manager, CancellationToken cancellationToken)
    {
        var before = await mailboxes.FindAsync(tenant, manager.Id, cancellationToken);
        ValueList<string> addresses = [.. manager.Addresses.Select(address => address.Value)];
        if (before is null || before.Addresses != addresses) { await mailboxes.WriteAsync((before ?? new(tenant, manager.Id, addresses)) with { Addresses = addresses }, cancellationToken); }
    }
}
