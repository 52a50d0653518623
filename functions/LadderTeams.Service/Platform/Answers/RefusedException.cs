namespace LadderTeams.Service.Platform.Answers;

/// <summary>Ends a request with a refusal, from wherever it becomes clear that there is no other answer.</summary>
/// <param name="refusal">What the client is told.</param>
/// <param name="more">What a client may act on besides the code.</param>
internal sealed class RefusedException(Refusal refusal, params (string Name, object? Value)[] more) : Exception(refusal.Code)
{
    public Refusal Refusal => refusal;

    public IReadOnlyList<(string Name, object? Value)> More => more;

    /// <summary>When another try may go better; null when waiting does not help.</summary>
    public TimeSpan? RetryAfter { get; init; }
}
