using LadderTeams.Service.Graph.Sending;

namespace LadderTeams.Service.Graph;

internal sealed class GraphDirectoryChanges(IGraphSender sender, GraphAddress address, GraphLimits limits) : IDirectoryChanges
{
    private const string Place = "users/delta";
    private const string Select = $"$select={GraphUser.Selected},manager";

    public async Task<GraphAnswer<PeopleChanges>> ReadAsync(string tenant, string? link, CancellationToken cancellationToken) =>
        (link is null ? $"{Place}?{Select}" : address.Below(link, Place)) is { } path
            ? await AskAsync(tenant, path, cancellationToken)
            : new(GraphFailure.StartAnew);

    private async Task<GraphAnswer<PeopleChanges>> AskAsync(string tenant, string path, CancellationToken cancellationToken) =>
        (await sender.SendAsync(GraphActor.OfService(tenant), new(HttpMethod.Get, path) { LargestAnswer = limits.LargestAnswer }, cancellationToken)).Read(response =>
            response.Read(GraphJson.Default.GraphChangedUsers) is { } page
            && page.Value.ReadAll(user => user.ToPerson()) is { } people
            && (page.NextLink is null ? page.DeltaLink : page.DeltaLink is null ? page.NextLink : null) is { } next
            && address.Below(next, Place) is not null
                ? new PeopleChanges(people, page.NextLink, page.DeltaLink)
                : null);
}
