using System.Text.Json.Nodes;
using LadderTeams.Local.Tenant.People;

namespace LadderTeams.Local.Tenant.Graph;

internal sealed class GraphUsers(PeopleDirectory people, TenantAddress address, TenantOptions options)
{
    private const int StandardPage = 100;

    public GraphAnswer One(string id, GraphQuery query) =>
        people.Find(id) is { } person ? Entity("users", GraphUser.Of(person, query.Select)) : GraphErrors.NotFound(id);

    public GraphAnswer ManagerOf(string id, GraphQuery query) => people.Find(id) switch
    {
        null => GraphErrors.NotFound(id),
        var person when people.ManagerOf(person) is { } manager => Entity("directoryObjects", GraphUser.Typed(GraphUser.Of(manager, query.Select))),
        _ => GraphErrors.NotFound("manager"),
    };

    public GraphAnswer All(GraphQuery query) => Page("users", "/users", people.Everyone, query, person => GraphUser.Of(person, query.Select));

    /// <param name="isCast">Whether people alone were asked for.</param>
    public GraphAnswer ReportsOf(string id, string path, GraphQuery query, bool isCast)
    {
        if (people.Find(id) is not { } manager) { return GraphErrors.NotFound(id); }

        var reports = people.ReportsOf(manager);
        return isCast
            ? Page("users", path, reports, query, person => GraphUser.Of(person, query.Select))
            : Page("directoryObjects", path, reports, query, person => GraphUser.Typed(GraphUser.Of(person, query.Select)));
    }

    private GraphAnswer Page(string context, string path, IReadOnlyList<Person> all, GraphQuery query, Func<Person, JsonObject> write)
    {
        if (GraphState.Read(query.SkipToken) is not { } state) { return GraphErrors.BadRequest("The $skiptoken is not valid."); }

        var size = Math.Min(query.Top ?? StandardPage, options.LargestPage);
        var rest = all.Where(person => person.Position >= state.From).ToList();
        var body = new JsonObject { ["@odata.context"] = $"{Context(context)}" };
        if (rest.Count > size)
        {
            // The next page is what the rest of the query asks for.
            var select = query.Select is null ? "" : $"$select={Uri.EscapeDataString(string.Join(',', query.Select))}&";
            var top = query.Top is null ? "" : $"$top={query.Top}&";
            body["@odata.nextLink"] = $"{address.Origin}{GraphEndpoints.Root}{path}?{select}{top}$skiptoken={new GraphState { From = rest[size].Position }.Write()}";
        }

        body["value"] = new JsonArray([.. rest.Take(size).Select(write)]);
        return new(StatusCodes.Status200OK, body);
    }

    private GraphAnswer Entity(string context, JsonObject user)
    {
        user.Insert(0, "@odata.context", $"{Context(context)}/$entity");
        return new(StatusCodes.Status200OK, user);
    }

    private string Context(string of) => $"{address.Origin}{GraphEndpoints.Root}/$metadata#{of}";
}
