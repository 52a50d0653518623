namespace LadderTeams.Local.Tenant.Tokens;

/// <summary>The permissions of Graph that are asked for.</summary>
internal sealed class GraphScopes
{
    private const string Default = ".default";
    private const string Prefix = $"{TokenIssuer.GraphAudience}/";
    private readonly IReadOnlyList<string> names;

    private GraphScopes(IReadOnlyList<string> names) => this.names = names;

    /// <summary>Null unless they are of Graph alone. A name without a resource is Graph's, as with Entra.</summary>
    public static GraphScopes? From(string text)
    {
        // What has no permission of its own asks for tokens that this exchange does not hand out.
        var names = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Except(["openid", "profile", "offline_access"])
            .Select(scope => scope.StartsWith(Prefix, StringComparison.Ordinal) ? scope[Prefix.Length..] : scope).ToList();
        return names.Count > 0 && names.TrueForAll(name => !name.Contains('/')) && (!names.Contains(Default) || names.Count == 1) ? new(names) : null;
    }

    /// <summary>As they stand in the token; null when there is no consent to one of them.</summary>
    public string? GrantedBy(IReadOnlyList<string> consented) =>
        names is [Default] ? string.Join(' ', consented)
        : names.All(consented.Contains) ? string.Join(' ', names)
        : null;
}
