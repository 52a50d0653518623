using System.Text.Json.Nodes;
using LadderTeams.Local.Tenant.People;

namespace LadderTeams.Local.Tenant.Graph;

/// <summary>Everyone in a first round; in a later one those who changed since. A round may have several pages.</summary>
internal sealed class GraphDelta(PeopleDirectory people, TenantAddress address)
{
    private const int StandardPage = 100;

    public GraphAnswer Answer(GraphQuery query)
    {
        if (query.Top is not null) { return GraphErrors.UnsupportedQuery("The query option '$top' is not supported here; prefer odata.maxpagesize."); }

        return Begin(query) is not { } state || state.Since > people.ChangeCount || state.Select?.All(GraphUser.Has) is false
            ? GraphErrors.SyncStateNotFound()
            : Page(state, query.PreferredPage ?? StandardPage);
    }

    /// <summary>Null for a token that was not written here.</summary>
    private GraphState? Begin(GraphQuery query) => query switch
    {
        { SkipToken: { } token } => GraphState.Read(token),
        { DeltaToken: "latest" } => new() { Since = people.ChangeCount, Until = people.ChangeCount, Select = query.Select },
        { DeltaToken: { } token } when GraphState.Read(token) is { } state => state with { Since = state.Until, Until = people.ChangeCount, From = 0 },
        { DeltaToken: not null } => null,
        _ => new() { Until = people.ChangeCount, Select = query.Select },
    };

    private GraphAnswer Page(GraphState state, int size)
    {
        var rest = Rest(state).Take(size + 1).ToList();
        var link = rest.Count > size
            ? ("@odata.nextLink", $"$skiptoken={(state with { From = rest[size].Position }).Write()}")
            : ("@odata.deltaLink", $"$deltatoken={(state with { From = 0 }).Write()}");
        return new(StatusCodes.Status200OK, new()
        {
            ["@odata.context"] = $"{address.Origin}{GraphEndpoints.Root}/$metadata#users",
            [link.Item1] = $"{address.Origin}{GraphEndpoints.Root}/users/delta?{link.Item2}",
            ["value"] = new JsonArray([.. rest.Take(size).Select(entry => entry.Write())]),
        });
    }

    /// <summary>Those that were not told yet.</summary>
    private IEnumerable<(int Position, Func<JsonObject> Write)> Rest(GraphState state) =>
        (state.Since is { } since
            ? people.ChangesSince(since).Select((change, index) => (Position: index, Write: (Func<JsonObject>)(() => Entry(change, state.Select))))
            : people.Everyone.Select(person => (person.Position, Write: (Func<JsonObject>)(() => Entry(person, state.Select, true, null)))))
        .Where(entry => entry.Position >= state.From);

    private JsonObject Entry(DirectoryChange change, IReadOnlyList<string>? select) =>
        people.Find(change.Person) is { } person
            ? Entry(person, select, change.IsMove, change.FormerManager)
            : new() { ["id"] = $"{change.Person}", ["@removed"] = new JsonObject { ["reason"] = "changed" } };

    /// <summary>With the id in any case, and with the manager only where it was asked for and is news.</summary>
    private static JsonObject Entry(Person person, IReadOnlyList<string>? select, bool isMove, Guid? formerManager)
    {
        var user = GraphUser.Of(person, select?.Union(["id"]));
        if (!isMove || select?.Contains(GraphUser.Manager) is not true) { return user; }

        if (person.Manager is { } manager) { user["manager@delta"] = new JsonArray(GraphUser.Reference(manager)); }
        else if (formerManager is { } former)
        {
            var gone = GraphUser.Reference(former);
            gone["@removed"] = new JsonObject { ["reason"] = "deleted" };
            user["manager@delta"] = new JsonArray(gone);
        }

        return user;
    }
}
