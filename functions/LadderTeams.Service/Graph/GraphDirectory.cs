using System.Net;
using LadderTeams.Core.Assessments;
using LadderTeams.Service.Graph.OnBehalfOf;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.Callers;
using Microsoft.Extensions.Options;

namespace LadderTeams.Service.Graph;

/// <summary>Microsoft Graph's directory. What it says that cannot be is as if it said nothing.</summary>
internal sealed partial class GraphDirectory(GraphHttp graph, Patience patience, GraphLimits limits, IOptions<GraphOptions> options, ILogger<GraphDirectory> logger) : IDirectory
{
    private const int LargestPage = 999;
    private readonly Uri root = new(GraphCloud.At(options.Value.Endpoint).Endpoint, "/v1.0/");

    public Task<DirectoryPerson?> FindMeAsync(ICaller caller, CancellationToken cancellationToken) => FindAsync(caller, "me", cancellationToken);

    public Task<DirectoryPerson?> FindAsync(ICaller caller, PersonId person, CancellationToken cancellationToken) =>
        FindAsync(caller, $"users/{Uri.EscapeDataString(person.Value)}", cancellationToken);

    public Task<ToldManager> FindManagerAsync(ICaller caller, CancellationToken cancellationToken) => patience.TryAsync(caller.TenantId, async cancel =>
    {
        var (status, user) = await graph.GetAsync(caller, new(root, $"me/manager?$select={GraphUser.Selected}"), GraphJson.Default.GraphUser, cancel);
        return status switch
        {
            HttpStatusCode.Forbidden => ToldManager.NotTold,
            HttpStatusCode.NotFound => new(true, null),
            _ => new(true, PersonIn(caller, status, user)),
        };
    }, cancellationToken);

    public Task<IReadOnlyList<DirectoryPerson>> ListReportsAsync(ICaller caller, CancellationToken cancellationToken) => patience.TryAsync<IReadOnlyList<DirectoryPerson>>(caller.TenantId, async cancel =>
    {
        var reports = new List<DirectoryPerson>();
        var page = new Uri(root, $"me/directReports/graph.user?$select={GraphUser.Selected}&$top={LargestPage}");
        for (var pages = 1; page is not null; pages++)
        {
            var (status, users) = await graph.GetAsync(caller, page, GraphJson.Default.GraphUsers, cancel);
            if (status is HttpStatusCode.NotFound && pages == 1) { return []; } // who is not in the directory any more

            if (users?.Value is null) { throw Refused(caller, status); }

            reports.AddRange(users.Value.Select(user => user?.ToPerson() ?? throw Refused(caller, status)));
            page = users.NextLink is { } link ? Next(link) ?? throw Refused(caller, status) : null;
            if (reports.Count > limits.MostPeople || (page is not null && pages == limits.MostPages)) { throw Refused(caller, status); }
        }

        return [.. reports.DistinctBy(report => report.Id)];
    }, cancellationToken);

    private Task<DirectoryPerson?> FindAsync(ICaller caller, string path, CancellationToken cancellationToken) => patience.TryAsync(caller.TenantId, async cancel =>
    {
        var (status, user) = await graph.GetAsync(caller, new(root, $"{path}?$select={GraphUser.Selected}"), GraphJson.Default.GraphUser, cancel);
        return status is HttpStatusCode.NotFound ? null : PersonIn(caller, status, user);
    }, cancellationToken);

    /// <summary>The token goes to no other host, and to nothing else of this one.</summary>
    private Uri? Next(string link) =>
        Uri.TryCreate(link, UriKind.Absolute, out var next) && next is { UserInfo: "", Fragment: "" } && root.IsBaseOf(next) ? next : null;

    private DirectoryPerson PersonIn(ICaller caller, HttpStatusCode status, GraphUser? user) => user?.ToPerson() ?? throw Refused(caller, status);

    private RefusedException Refused(ICaller caller, HttpStatusCode status)
    {
        if (status is HttpStatusCode.Forbidden) { return GraphTokens.ConsentRequired(null); }

        Log.Unreadable(logger, caller.TenantId, (int)status);
        return new(DirectoryRefusals.Unavailable);
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "Graph answered for tenant {Tenant} with {Status} and nothing that can be used")]
        public static partial void Unreadable(ILogger logger, string tenant, int status);
    }
}
