namespace LadderTeams.Service.Graph.Sending;

internal static class GraphReading
{
    /// <param name="read">Null for an answer that cannot be.</param>
    public static GraphAnswer<T> Read<T>(this GraphAnswer<GraphResponse> answer, Func<GraphResponse, T?> read)
        where T : class => answer.Value is not { } response ? answer.As<T>() : read(response) is { } value ? new(value) : new(GraphFailure.Unreadable);

    /// <summary>Null for no list, and for one that holds what is not read.</summary>
    public static IReadOnlyList<T>? ReadAll<TWire, T>(this IReadOnlyList<TWire?>? list, Func<TWire, T?> read)
        where TWire : class
        where T : class
    {
        var all = list?.Select(item => item is null ? null : read(item)).OfType<T>().ToList();
        return all?.Count == list?.Count ? all : null;
    }
}
