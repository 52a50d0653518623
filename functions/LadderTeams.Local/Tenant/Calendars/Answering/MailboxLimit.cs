using System.Collections.Concurrent;
using LadderTeams.Local.Tenant.Graph;
using LadderTeams.Local.Tenant.People;

namespace LadderTeams.Local.Tenant.Calendars.Answering;

/// <summary>How many requests are under way to one mailbox at once.</summary>
internal sealed class MailboxLimit(PeopleDirectory people)
{
    private const int MostAtOnce = 4;
    private readonly ConcurrentDictionary<Guid, int> underWay = [];

    /// <returns>What to dispose of when the request is answered; null when it is one too many.</returns>
    public IDisposable? TryEnter(GraphCaller caller, string path)
    {
        if (MailboxPath.Read(caller, path)?.OwnerIn(people) is not { } owner) { return new Place(null); }

        var place = new Place(() => underWay.AddOrUpdate(owner.Id, 0, (_, count) => count - 1));
        if (underWay.AddOrUpdate(owner.Id, 1, (_, count) => count + 1) <= MostAtOnce) { return place; }

        place.Dispose();
        return null;
    }

    private sealed class Place(Action? leave) : IDisposable
    {
        public void Dispose() => leave?.Invoke();
    }
}
