namespace LadderTeams.Service.Graph;

/// <summary>What Graph answered: a value, or why there is none.</summary>
internal sealed record GraphAnswer<T>
    where T : class
{
    public GraphAnswer(T value) => Value = value;

    public GraphAnswer(GraphFailure failure) => Failure = failure;

    public T? Value { get; }

    public GraphFailure? Failure { get; }

    /// <summary>With <see cref="GraphFailure.Busy"/>, how long Graph wants to be left alone; null when it did not say.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>With <see cref="GraphFailure.Forbidden"/>, what a client passes on when it asks the person for consent; null when there is nothing.</summary>
    public string? Claims { get; init; }

    /// <summary>The same failure, of another question.</summary>
    public GraphAnswer<TOther> As<TOther>()
        where TOther : class => new(Failure ?? throw new InvalidOperationException("There is a value.")) { RetryAfter = RetryAfter, Claims = Claims };
}

internal enum GraphFailure
{
    NotFound,

    /// <summary>Who asks may not, or no longer.</summary>
    Forbidden,

    /// <summary>It is not in the state any more that the write was made for. Nothing was written.</summary>
    Changed,

    /// <summary>The link is too old to go on from.</summary>
    StartAnew,

    /// <summary>
    /// Too many requests, a failure of Graph's, or no answer, and every try was in vain. A write may have been done nevertheless: it is sent
    /// again only when Graph says that it was not.
    /// </summary>
    Busy,

    /// <summary>An answer that cannot be, or that is larger than any.</summary>
    Unreadable,

    /// <summary>The request is wrong in Graph's eyes, and stays so.</summary>
    Refused,
}
