namespace LadderTeams.Local.Tenant.Tokens;

/// <summary>What was asked for, or why not.</summary>
internal sealed record Outcome<T>(T? Value, TokenError? Error)
    where T : class
{
    public static implicit operator Outcome<T>(T value) => new(value, null);

    public static implicit operator Outcome<T>(TokenError error) => new(null, error);
}
