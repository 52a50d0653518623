using System.Text.Json;

namespace LadderTeams.Local.Tenant.People;

/// <summary>A company of our own invention.</summary>
internal sealed class DemoCompany
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private DemoCompany(CompanyFile file)
    {
        var ids = file.People.ToDictionary(entry => entry.Alias, entry => entry.Id, StringComparer.Ordinal);
        Name = file.Name;
        People =
        [
            .. file.People.Select((entry, position) => new Person(
                entry.Id, position, entry.GivenName, entry.Surname, entry.DisplayName, $"{entry.Alias}@{file.Domain}", entry.JobTitle, entry.Department,
                entry.PreferredLanguage, entry.Manager is { } manager ? ids[manager] : null, entry.Level, entry.Track, entry.Roles ?? [])),
        ];
    }

    public string Name { get; }

    public IReadOnlyList<Person> People { get; }

    public static DemoCompany Read()
    {
        using var file = typeof(DemoCompany).Assembly.GetManifestResourceStream("tenant/company.json")!;
        return new(JsonSerializer.Deserialize<CompanyFile>(file, Json)!);
    }

    private sealed record CompanyFile(string Name, string Domain, IReadOnlyList<Entry> People);

    /// <param name="Alias">The name of the mailbox, and what <paramref name="Manager"/> of others refers to.</param>
    private sealed record Entry(
        Guid Id,
        string Alias,
        string GivenName,
        string Surname,
        string DisplayName,
        string JobTitle,
        string Department,
        string PreferredLanguage,
        string? Manager,
        string? Level,
        string? Track,
        IReadOnlyList<string>? Roles);
}
