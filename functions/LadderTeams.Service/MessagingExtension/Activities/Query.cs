namespace LadderTeams.Service.MessagingExtension.Activities;

/// <summary>What somebody typed into a command of the messaging extension.</summary>
internal sealed record Query(string? CommandId = null, IReadOnlyList<QueryParameter?>? Parameters = null, QueryOptions? QueryOptions = null)
{
    private const string InitialRun = "initialRun";
    private const int MostAtOnce = 25;

    /// <summary>Whether the command was opened and nothing typed yet.</summary>
    public bool IsInitial => Text.Length == 0;

    /// <summary>A client may leave a parameter's name out.</summary>
    public string Text => string.Join(' ', (Parameters ?? []).Where(parameter => parameter?.Name is not InitialRun).Select(parameter => parameter?.Value?.Trim()).Where(value => value is { Length: > 0 }));

    public int Skip => Math.Max(0, QueryOptions?.Skip ?? 0);

    public int Count => QueryOptions?.Count is > 0 and <= MostAtOnce and { } count ? count : MostAtOnce;
}

internal sealed record QueryParameter(string? Name = null, string? Value = null);

internal sealed record QueryOptions(int? Skip = null, int? Count = null);

/// <summary>A link that somebody pasted.</summary>
internal sealed record PastedLink(string? Url = null);
