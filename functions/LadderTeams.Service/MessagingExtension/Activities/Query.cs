using LadderTeams.Service.Platform.Limits;

namespace LadderTeams.Service.MessagingExtension.Activities;

/// <summary>What somebody typed into a command of the messaging extension.</summary>
internal sealed record Query(string? CommandId = null, IReadOnlyList<QueryParameter?>? Parameters = null, QueryOptions? QueryOptions = null)
{
    private const string InitialRun = "initialRun";
    private const int MostAtOnce = 25;

    /// <summary>Whether the command was opened and nothing typed yet.</summary>
    public bool IsInitial => Text.Length == 0;

    /// <summary>As far as it is looked at. A client may leave a parameter's name out.</summary>
    public string Text
    {
        get
        {
            var typed = string.Join(' ', (Parameters ?? []).Where(parameter => parameter?.Name is not InitialRun).Select(parameter => parameter?.Value?.Trim()).Where(value => value is { Length: > 0 }));
            return typed.Length <= SearchBounds.LongestQuery ? typed
                : typed[..(char.IsHighSurrogate(typed[SearchBounds.LongestQuery - 1]) ? SearchBounds.LongestQuery - 1 : SearchBounds.LongestQuery)];
        }
    }

    public int Skip => Math.Clamp(QueryOptions?.Skip ?? 0, 0, SearchBounds.LargestSkip);

    public int Count => QueryOptions?.Count is > 0 and <= MostAtOnce and { } count ? count : MostAtOnce;
}

internal sealed record QueryParameter(string? Name = null, string? Value = null);

internal sealed record QueryOptions(int? Skip = null, int? Count = null);

/// <summary>A link that somebody pasted.</summary>
internal sealed record PastedLink(string? Url = null);
