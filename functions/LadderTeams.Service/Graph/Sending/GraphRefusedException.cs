namespace LadderTeams.Service.Graph.Sending;

/// <summary>There is no token to ask Graph with.</summary>
/// <param name="failure"><see cref="GraphFailure.Forbidden"/> when the person can mend that.</param>
/// <param name="claims">What a client passes on when it asks her to; null when there is nothing.</param>
internal sealed class GraphRefusedException(GraphFailure failure, string? claims = null) : Exception($"{failure}")
{
    public GraphFailure Failure => failure;

    public string? Claims => claims;
}
