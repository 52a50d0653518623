namespace LadderTeams.Local.Tenant.People;

/// <param name="Position">Counts from 0 in the company's order, and stays hers when others leave.</param>
/// <param name="Level">The code of a level of the sample ladder; null for someone whom it does not describe.</param>
/// <param name="Track">Null together with <paramref name="Level"/>.</param>
/// <param name="Roles">App roles of the service.</param>
internal sealed record Person(
    Guid Id,
    int Position,
    string GivenName,
    string Surname,
    string DisplayName,
    string Mail,
    string JobTitle,
    string Department,
    string PreferredLanguage,
    Guid? Manager,
    string? Level,
    string? Track,
    IReadOnlyList<string> Roles)
{
    /// <summary>Whether her account is, as Graph tells it.</summary>
    public bool IsEnabled { get; init; } = true;

    /// <summary>The name of the mailbox.</summary>
    public string Alias => Mail[..Mail.IndexOf('@', StringComparison.Ordinal)];
}
