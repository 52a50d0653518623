using System.Globalization;
using LadderTeams.Core.Assessments;
using LadderTeams.Core.Privacy;
using LadderTeams.Service.Storage;

namespace LadderTeams.Service.Growth.Auditing;

internal static class AuditRows
{
    public static TableEntity Write(GrowthKey key, AuditEntry entry)
    {
        var row = RowOf(key, entry);
        row["At"] = entry.At;
        row["By"] = entry.By.Value;
        row["Name"] = entry.Name;
        row["Act"] = entry.Act.ToString();
        row["Resource"] = entry.Resource.ToString();
        row["Id"] = entry.Id;
        return row;
    }

    public static AuditEntry Read(TableEntity row) => new(
        row.GetDateTimeOffset("At")!.Value,
        PersonId.From(row.GetString("By"))!,
        row.GetString("Name")!,
        Enum.Parse<Act>(row.GetString("Act")!),
        Enum.Parse<Resource>(row.GetString("Resource")!),
        row.GetString("Id"));

    /// <summary>A reading has one row a day. Changes have one each: two within a tick differ by a number that means nothing.</summary>
    private static TableEntity RowOf(GrowthKey key, AuditEntry entry)
    {
        var day = DateOnly.FromDateTime(entry.At.UtcDateTime);
        return entry.Act is Act.Read
            ? GrowthRows.OfAuditOn(key, day, "read", entry.By.Value, entry.Resource.ToString())
            : GrowthRows.OfAuditOn(key, day, "change", entry.At.UtcTicks.ToString("D19", CultureInfo.InvariantCulture), Guid.NewGuid().ToString("N"));
    }
}
