using System.Collections.Immutable;
using LadderTeams.Local.Tenant.Calendars.Events;

namespace LadderTeams.Local.Tenant.Calendars.Keeping;

/// <summary>All that a calendar holds at one moment.</summary>
internal sealed class CalendarState
{
    private readonly ImmutableDictionary<Guid, CalendarEvent> byKey;

    private CalendarState(ImmutableDictionary<Guid, CalendarEvent> byKey) => this.byKey = byKey;

    public static CalendarState Empty { get; } = new(ImmutableDictionary<Guid, CalendarEvent>.Empty);

    /// <summary>Those that begin first, first.</summary>
    public IEnumerable<CalendarEvent> Events => byKey.Values.OrderBy(found => found.Start).ThenBy(found => found.Key);

    public CalendarEvent? Find(Guid key) => byKey.GetValueOrDefault(key);

    public CalendarEvent? Find(string uniqueId) => byKey.Values.FirstOrDefault(found => found.UniqueId == uniqueId);

    public CalendarState With(CalendarEvent changed) => new(byKey.SetItem(changed.Key, changed));

    public CalendarState Without(Guid key) => new(byKey.Remove(key));
}
