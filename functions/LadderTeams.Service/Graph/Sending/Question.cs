namespace LadderTeams.Service.Graph.Sending;

/// <param name="Place">What is left alone when Graph asks for that: a tenant's directory, or a mailbox.</param>
/// <param name="IsRepeatable">Whether it is asked again when nobody knows what became of it.</param>
internal sealed record Question(GraphActor Actor, string Place, bool IsRepeatable)
{
    /// <summary>Whether all tries together may take only so long.</summary>
    public bool IsTimed { get; init; } = true;

    /// <summary>Called before each wait for another try.</summary>
    public Action? OnPause { get; init; }
}
