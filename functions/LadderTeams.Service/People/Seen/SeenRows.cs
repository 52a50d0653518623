using LadderTeams.Core.Assessments;
using LadderTeams.Service.Platform.Callers;
using LadderTeams.Service.Storage;

namespace LadderTeams.Service.People.Seen;

/// <summary>
/// The rows of the table <c>People</c>: the tenant's partition, one row a person. It says who manages her, and whom she manages;
/// the two are written at different times, so each write leaves the other as it is.
/// </summary>
internal static class SeenRows
{
    public const string Table = "People";
    private const string Manager = "Manager";
    private const string ManagerName = "ManagerName";
    private const string ManagerAsOf = "ManagerAsOf";
    private const string Reports = "Reports";
    private const string ReportsAsOf = "ReportsAsOf";
    private const string Nobody = ""; // a merge removes nothing
    private const int BytesOfId = 16;

    public static string PartitionOf(string tenant) => TableKey.Encode(tenant);

    public static string RowOf(PersonId person) => TableKey.Encode(person.Value);

    public static TableEntity OfReport(string tenant, PersonId person, KnownManager manager) => new(PartitionOf(tenant), RowOf(person))
    {
        [Manager] = manager.Id.Value,
        [ManagerName] = manager.Name ?? "",
        [ManagerAsOf] = DayOf(manager.AsOf),
    };

    public static TableEntity WithoutManager(string tenant, PersonId person) => new(PartitionOf(tenant), RowOf(person))
    {
        [Manager] = Nobody,
        [ManagerName] = "",
    };

    /// <param name="row">The manager's, as it is.</param>
    public static TableEntity WithoutReport(TableEntity row, PersonId person) => new(row.PartitionKey, row.RowKey)
    {
        [Reports] = BytesOf(ReadReports(row).Reports.Where(report => report != person)),
    };

    /// <param name="reports">Ids that a directory gives, which are GUIDs.</param>
    public static TableEntity OfManager(string tenant, KnownManager manager, IEnumerable<PersonId> reports) => new(PartitionOf(tenant), RowOf(manager.Id))
    {
        [Reports] = BytesOf(reports),
        [ReportsAsOf] = manager.AsOf,
    };

    /// <summary>The person is told it, and the time of day would tell her when her manager was at work.</summary>
    private static DateTimeOffset DayOf(DateTimeOffset moment) => new(moment.UtcDateTime.Date, TimeSpan.Zero);

    private static byte[] BytesOf(IEnumerable<PersonId> people) => [.. people.SelectMany(person => Guid.Parse(person.Value).ToByteArray())];

    /// <summary>Null for a row that says nothing of a manager.</summary>
    public static KnownManager? ReadManager(TableEntity row) =>
        PersonId.From(row.GetString(Manager)) is { } manager
            ? new(manager, row.GetString(ManagerName) is { Length: > 0 } name ? name : null, row.GetDateTimeOffset(ManagerAsOf)!.Value)
            : null;

    public static (IReadOnlyList<PersonId> Reports, DateTimeOffset? AsOf) ReadReports(TableEntity row) =>
        ([.. (row.GetBinary(Reports) ?? []).Chunk(BytesOfId).Select(id => PersonId.From(new Guid(id).ToString())!)], row.GetDateTimeOffset(ReportsAsOf));
}
