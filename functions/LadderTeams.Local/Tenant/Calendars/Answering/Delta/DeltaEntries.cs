using System.Text.Json.Nodes;
using LadderTeams.Local.Tenant.Calendars.Answering.Forms;
using LadderTeams.Local.Tenant.Calendars.Answering.Queries;
using LadderTeams.Local.Tenant.Calendars.Events;
using LadderTeams.Local.Tenant.Calendars.Keeping;

namespace LadderTeams.Local.Tenant.Calendars.Answering.Delta;

/// <summary>What is different between two states of a calendar, as far as it lies in a window.</summary>
internal sealed class DeltaEntries(DateTimeOffset from, DateTimeOffset until, Preferences preferences)
{
    /// <summary>
    /// A series as a whole comes before its occurrences, which are slim. What has left the window is told as removed, just as what was
    /// deleted: a series too, when nothing of it is left there.
    /// </summary>
    public IReadOnlyList<JsonObject> Between(CalendarState before, CalendarState after)
    {
        var known = Of(before).ToDictionary(Id, StringComparer.Ordinal);
        var entries = new List<JsonObject>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var instance in Of(after))
        {
            var id = Id(instance);
            seen.Add(id);
            // A change of the series is one of each occurrence, so both are equal or neither is.
            if (!known.TryGetValue(id, out var former) || former.Event != instance.Event) { entries.Add(Entry(instance)); }
        }

        entries.AddRange(known.Keys.Where(id => !seen.Contains(id)).Select(id => new JsonObject { ["id"] = id, ["@removed"] = new JsonObject { ["reason"] = "deleted" } }));
        return entries;
    }

    private IEnumerable<EventInstance> Of(CalendarState state) => state.Events.SelectMany(whole =>
    {
        var instances = EventInstance.Within(whole, from, until).ToList();
        return whole.Recurrence is not null && instances.Count > 0 ? instances.Prepend(new(whole)) : instances;
    });

    private JsonObject Entry(EventInstance instance) =>
        instance.Type is "occurrence" ? EventJson.Slim(instance, preferences) : EventJson.Of(instance, select: null, Expansion.None, preferences);

    private string Id(EventInstance instance) => EventIds.Of(instance, preferences.ImmutableIds);
}
