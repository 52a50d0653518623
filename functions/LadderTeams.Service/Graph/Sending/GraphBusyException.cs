namespace LadderTeams.Service.Graph.Sending;

/// <summary>Graph, or who hands out tokens for it, failed in a way that another try may mend.</summary>
/// <param name="status">What was answered; 0 when nothing was.</param>
/// <param name="retryAfter">How long to wait, as the answer asks for; null when it does not.</param>
internal sealed class GraphBusyException(int status, TimeSpan? retryAfter) : Exception($"answered {status}")
{
    public int Status => status;

    public TimeSpan? RetryAfter => retryAfter;

    /// <summary>Whether it is certain that nothing was written, so that a write may be sent again.</summary>
    public bool IsUndone { get; init; } =
        status is StatusCodes.Status429TooManyRequests or StatusCodes.Status503ServiceUnavailable or StatusCodes.Status424FailedDependency;
}
