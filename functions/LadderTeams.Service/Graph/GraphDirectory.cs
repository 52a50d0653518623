using System.Text.Json.Serialization.Metadata;
using LadderTeams.Core.Assessments;
using LadderTeams.Service.Graph.Sending;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.Callers;

namespace LadderTeams.Service.Graph;

/// <summary>Microsoft Graph's directory. What it says that cannot be is as if it said nothing.</summary>
internal sealed partial class GraphDirectory(GraphHttp graph, GraphAddress address, Patience patience, GraphLimits limits, ILogger<GraphDirectory> logger) : IDirectory
{
    private const int LargestPage = 999;
    private static readonly TimeSpan UsualPause = TimeSpan.FromSeconds(5);

    public Task<DirectoryPerson?> FindMeAsync(ICaller caller, CancellationToken cancellationToken) => FindAsync(caller, "me", cancellationToken);

    public Task<DirectoryPerson?> FindAsync(ICaller caller, PersonId person, CancellationToken cancellationToken) =>
        FindAsync(caller, $"users/{Uri.EscapeDataString(person.Value)}", cancellationToken);

    public Task<ToldManager> FindManagerAsync(ICaller caller, CancellationToken cancellationToken) => AskAsync(caller, async (actor, cancel) =>
    {
        var (status, user) = await GetAsync(actor, $"me/manager?$select={GraphUser.Selected}", GraphJson.Default.GraphUser, cancel);
        return status switch
        {
            StatusCodes.Status403Forbidden => ToldManager.NotTold,
            StatusCodes.Status404NotFound => new(true, null),
            _ => new(true, PersonIn(caller, status, user)),
        };
    }, cancellationToken);

    public Task<IReadOnlyList<DirectoryPerson>> ListReportsAsync(ICaller caller, CancellationToken cancellationToken) => AskAsync<IReadOnlyList<DirectoryPerson>>(caller, async (actor, cancel) =>
    {
        var reports = new List<DirectoryPerson>();
        string? page = $"me/directReports/graph.user?$select={GraphUser.Selected}&$top={LargestPage}";
        for (var pages = 1; page is not null; pages++)
        {
            var (status, users) = await GetAsync(actor, page, GraphJson.Default.GraphUsers, cancel);
            if (status is StatusCodes.Status404NotFound && pages == 1) { return []; } // who is not in the directory any more

            if (users?.Value is null) { throw Refused(caller, status); }

            reports.AddRange(users.Value.Select(user => user?.ToPerson() ?? throw Refused(caller, status)));
            page = users.NextLink is { } link ? address.Below(link) ?? throw Refused(caller, status) : null;
            if (reports.Count > limits.MostPeople || (page is not null && pages == limits.MostPages)) { throw Refused(caller, status); }
        }

        return [.. reports.DistinctBy(report => report.Id)];
    }, cancellationToken);

    private Task<DirectoryPerson?> FindAsync(ICaller caller, string path, CancellationToken cancellationToken) => AskAsync(caller, async (actor, cancel) =>
    {
        var (status, user) = await GetAsync(actor, $"{path}?$select={GraphUser.Selected}", GraphJson.Default.GraphUser, cancel);
        return status is StatusCodes.Status404NotFound ? null : PersonIn(caller, status, user);
    }, cancellationToken);

    private async Task<T> AskAsync<T>(ICaller caller, Func<GraphActor, CancellationToken, Task<T>> ask, CancellationToken cancellationToken)
    {
        var actor = GraphActor.For(caller);
        try
        {
            return await patience.TryAsync(new(actor, actor.Tenant, IsRepeatable: true), cancel => patience.OnceAsync(actor, one => ask(actor, one), cancel), cancellationToken);
        }
        catch (GraphBusyException busy)
        {
            throw new RefusedException(DirectoryRefusals.Unavailable) { RetryAfter = busy.RetryAfter ?? UsualPause };
        }
        catch (GraphRefusedException refused)
        {
            throw refused.Failure is GraphFailure.Forbidden ? ConsentRequired(refused.Claims) : new RefusedException(DirectoryRefusals.Unavailable);
        }
    }

    /// <returns>The body, and null for an answer without the one that was asked for.</returns>
    private async Task<(int Status, T? Body)> GetAsync<T>(GraphActor actor, string path, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : class
    {
        var response = await graph.SendAsync(actor, new(HttpMethod.Get, path) { LargestAnswer = limits.LargestAnswer }, cancellationToken);
        return (response.Status, response.Status is StatusCodes.Status200OK ? response.Read(type) : null);
    }

    private DirectoryPerson PersonIn(ICaller caller, int status, GraphUser? user) => user?.ToPerson() ?? throw Refused(caller, status);

    private static RefusedException ConsentRequired(string? claims) => new(DirectoryRefusals.ConsentRequired, (DirectoryRefusals.Claims.Name, claims));

    private RefusedException Refused(ICaller caller, int status)
    {
        if (status is StatusCodes.Status403Forbidden) { return ConsentRequired(null); }

        Log.Unreadable(logger, caller.TenantId, status);
        return new(DirectoryRefusals.Unavailable);
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "Graph answered for tenant {Tenant} with {Status} and nothing that can be used")]
        public static partial void Unreadable(ILogger logger, string tenant, int status);
    }
}
