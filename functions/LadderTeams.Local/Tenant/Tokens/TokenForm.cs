namespace LadderTeams.Local.Tenant.Tokens;

/// <summary>What was sent to the token endpoint, and from where.</summary>
/// <param name="origin">Null when no page in a browser sent it.</param>
internal sealed class TokenForm(IFormCollection fields, string? origin, string path)
{
    public string? Origin => origin;

    public string Path => path;

    /// <summary>Null when it is absent or empty.</summary>
    public string? this[string field] => fields.TryGetValue(field, out var values) && values is [{ Length: > 0 } value] ? value : null;

    /// <summary>The first of these that is absent; null when all are there.</summary>
    public TokenError? Lacks(params IEnumerable<string> required) =>
        required.FirstOrDefault(field => this[field] is null) is { } missing ? TokenError.Missing(missing) : null;
}
