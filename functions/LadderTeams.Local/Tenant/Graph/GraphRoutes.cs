using LadderTeams.Local.Tenant.Calendars.Answering;
using LadderTeams.Local.Tenant.Calendars.Subscribing;

namespace LadderTeams.Local.Tenant.Graph;

/// <summary>Which answer belongs to which path, and which permission it takes.</summary>
internal sealed class GraphRoutes(GraphUsers users, GraphDelta delta, Mailboxes mailboxes, Subscriptions subscriptions)
{
    private static readonly string[] ToReadOneself = ["User.Read", "User.ReadBasic.All", "User.Read.All"];
    private static readonly string[] ToReadOthers = ["User.ReadBasic.All", "User.Read.All"];
    private static readonly string[] ToReadEverything = ["User.Read.All"];

    public async Task<GraphAnswer> AnswerAsync(GraphCaller caller, GraphRequest request, CancellationToken cancellationToken) =>
        MailboxPath.Read(caller, request.Path) is { } mailbox ? mailboxes.Answer(caller, mailbox, request)
        : request.Path.Split('/', StringSplitOptions.RemoveEmptyEntries) is ["subscriptions", .. var rest] ? await subscriptions.AnswerAsync(caller, rest, request, cancellationToken)
        : AnswerOfPeople(caller, request);

    private GraphAnswer AnswerOfPeople(GraphCaller caller, GraphRequest request)
    {
        if (!HttpMethods.IsGet(request.Method)) { return GraphErrors.MethodNotAllowed(); }

        var (query, refusal) = GraphQuery.Read(request);
        if (query is null) { return refusal!; }

        var me = $"{caller.Person}";
        return request.Path.Split('/', StringSplitOptions.RemoveEmptyEntries) switch
        {
            ["me", ..] when caller.Person is null => MailboxErrors.NeedsPerson(),
            ["me"] => For(ToReadOneself, () => users.One(me, query)),
            ["me", "manager"] => For(ToReadEverything, () => users.ManagerOf(me, query)),
            ["me", "directReports", .. var cast] when IsCast(cast) => For(ToReadOthers, () => users.ReportsOf(me, request.Path, query, isCast: cast.Length > 0)),
            ["users"] => For(ToReadOthers, () => users.All(query)),
            ["users", "delta" or "delta()" or "microsoft.graph.delta" or "microsoft.graph.delta()"] => For(ToReadEverything, () => delta.Answer(query)),
            ["users", var id] => For(ToReadOthers, () => users.One(id, query)),
            ["users", var id, "manager"] => For(ToReadEverything, () => users.ManagerOf(id, query)),
            ["users", var id, "directReports", .. var cast] when IsCast(cast) => For(ToReadOthers, () => users.ReportsOf(id, request.Path, query, isCast: cast.Length > 0)),
            [.., var last] => GraphErrors.NoSuchSegment(last),
            [] => GraphErrors.NoSuchSegment(""),
        };

        GraphAnswer For(string[] permissions, Func<GraphAnswer> answer) => caller.MayOneOf(permissions) ? answer() : GraphErrors.Forbidden();
    }

    /// <summary>Whether no more follows than that people alone are wanted.</summary>
    private static bool IsCast(string[] rest) => rest is [] or ["graph.user"] or ["microsoft.graph.user"];
}
