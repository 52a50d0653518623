using System.Text.Json.Nodes;
using LadderTeams.Local.Tenant.Calendars.Answering.Queries;
using LadderTeams.Local.Tenant.Calendars.Keeping;
using LadderTeams.Local.Tenant.Graph;

namespace LadderTeams.Local.Tenant.Calendars.Answering.Delta;

/// <summary>All that lies in a window in a first round; in a later one what has changed since. A round may have several pages.</summary>
internal sealed class CalendarDelta(TenantAddress address)
{
    private const string Unsupported = "The following parameters are not supported with change tracking over the 'CalendarView' resource: '$orderby, $filter, $select, $expand, $search, $top'.";

    public GraphAnswer Answer(PersonCalendar calendar, GraphRequest request)
    {
        var (query, _) = MailboxQuery.Read(request, "$deltatoken", "$skiptoken");
        if (query is null) { return Preferences.Read(request.Prefer).Refusal ?? MailboxErrors.InvalidQuery(Unsupported); }

        if ((query["$skiptoken"] ?? query["$deltatoken"]) is not { } token)
        {
            return query.HasRange(out var refusal) ? Page(calendar, new(calendar.Generation, query.Range!.Value.From, query.Range.Value.Until, null, calendar.Version, 0), query, request) : refusal;
        }

        if (DeltaState.Read(token) is not { } state || state.Generation != calendar.Generation) { return MailboxErrors.SyncStateNotFound(calendar.ExpiredStatus); }

        return Page(calendar, query["$skiptoken"] is null ? state with { Since = state.Until, Until = calendar.Version, Position = 0 } : state, query, request);
    }

    private GraphAnswer Page(PersonCalendar calendar, DeltaState state, MailboxQuery query, GraphRequest request)
    {
        var size = query.Preferences.PageSize;
        var entries = new DeltaEntries(state.From, state.To, query.Preferences).Between(state.Since is { } since ? calendar.At(since) : CalendarState.Empty, calendar.At(state.Until));
        var (name, option, next) = entries.Count > state.Position + size
            ? ("@odata.nextLink", "$skiptoken", state with { Position = state.Position + size })
            : ("@odata.deltaLink", "$deltatoken", state with { Position = 0 });
        return new(StatusCodes.Status200OK, new()
        {
            ["@odata.context"] = $"{address.Origin}{GraphEndpoints.Root}/$metadata#Collection(event)",
            [name] = $"{address.Origin}{GraphEndpoints.Root}{request.Path}?{option}={next.Write()}",
            ["value"] = new JsonArray([.. entries.Skip(state.Position).Take(size)]),
        });
    }
}
