using System.Collections.Immutable;

namespace LadderTeams.Local.Tenant.Calendars.Keeping;

/// <summary>The mails about events since the start, in the order in which they were sent.</summary>
internal sealed class SentMails
{
    private ImmutableList<SentMail> sent = [];

    public IReadOnlyList<SentMail> All => sent;

    public void Add(IEnumerable<SentMail> mails) => ImmutableInterlocked.Update(ref sent, before => before.AddRange(mails));

    public void Clear() => sent = [];
}
