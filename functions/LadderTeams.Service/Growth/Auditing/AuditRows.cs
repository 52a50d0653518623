using System.Globalization;
using LadderTeams.Core.Assessments;
using LadderTeams.Core.Privacy;
using LadderTeams.Service.Storage;

namespace LadderTeams.Service.Growth.Auditing;

internal static class AuditRows
{
    private const string By = "By", Name = "Name";

    public static TableEntity Write(GrowthKey key, AuditEntry entry)
    {
        var row = RowOf(key, entry);
        row["At"] = entry.At;
        row[By] = entry.By.Value;
        row[Name] = entry.Name;
        row["Act"] = entry.Act.ToString();
        row["Resource"] = entry.Resource.ToString();
        row["Id"] = entry.Id;
        return row;
    }

    public static AuditEntry Read(TableEntity row) => new(
        GrowthRows.AuditedOn(row),
        row.GetDateTimeOffset("At"),
        PersonId.From(row.GetString(By))!,
        row.GetString(Name),
        Enum.Parse<Act>(row.GetString("Act")!),
        Enum.Parse<Resource>(row.GetString("Resource")!),
        row.GetString("Id"));

    /// <summary>Null for a row that does not have the author's name.</summary>
    public static TableEntity? WithoutName(TableEntity row, PersonId author) => row.GetString(By) == author.Value ? row.Without(Name) : null;

    /// <summary>A reading has one row a day. Changes have one each: two within a tick differ by a number that means nothing.</summary>
    private static TableEntity RowOf(GrowthKey key, AuditEntry entry) => entry.At is { } at
        ? GrowthRows.OfAuditOn(key, entry.Day, "change", at.UtcTicks.ToString("D19", CultureInfo.InvariantCulture), Guid.NewGuid().ToString("N"))
        : GrowthRows.OfAuditOn(key, entry.Day, "read", entry.By.Value, entry.Resource.ToString());
}
