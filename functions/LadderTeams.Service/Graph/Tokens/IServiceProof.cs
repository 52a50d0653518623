namespace LadderTeams.Service.Graph.Tokens;

/// <summary>What proves to the authority that it is the service that asks.</summary>
internal interface IServiceProof
{
    /// <summary>A token that the app registration trusts.</summary>
    Task<string> GetAsync(CancellationToken cancellationToken);
}
