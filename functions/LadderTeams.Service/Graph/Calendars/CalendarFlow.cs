using LadderTeams.Service.Graph.Calendars.Batches;
using LadderTeams.Service.Graph.Sending;

namespace LadderTeams.Service.Graph.Calendars;

/// <summary>What one of many flows asks calendars with. It awaits what it asks before it asks for more.</summary>
internal sealed class CalendarFlow
{
    private readonly BatchFlow flow;
    private readonly GraphAddress address;
    private readonly GraphLimits limits;

    public CalendarFlow(BatchFlow flow, GraphAddress address, GraphLimits limits)
    {
        (this.flow, this.address, this.limits) = (flow, address, limits);
        Calendars = new GraphCalendars(flow, address, limits);
    }

    public ICalendars Calendars { get; }

    /// <summary>Goes on as several flows, in step with each other and with all others, and is one again when all of them have ended.</summary>
    public Task<TResult[]> ForkAsync<T, TResult>(IReadOnlyCollection<T> items, Func<ICalendars, T, Task<TResult>> run) =>
        flow.ForkAsync(items, (child, item) => run(new GraphCalendars(child, address, limits), item));
}
