using LadderTeams.Core.Assessments;
using LadderTeams.Service.Platform.Callers;
using LadderTeams.Service.Storage;

namespace LadderTeams.Service.People.Seen;

/// <summary>The rows of the table <c>People</c>: the tenant's partition, one row a person.</summary>
internal static class SeenRows
{
    public const string Table = "People";
    private const string Manager = "Manager";
    private const string ManagerName = "ManagerName";
    private const string ManagerAsOf = "ManagerAsOf";

    public static string PartitionOf(string tenant) => TableKey.Encode(tenant);

    public static string RowOf(PersonId person) => TableKey.Encode(person.Value);

    public static TableEntity Write(string tenant, PersonId person, KnownManager manager) => new(PartitionOf(tenant), RowOf(person))
    {
        [Manager] = manager.Id.Value,
        [ManagerName] = manager.Name,
        [ManagerAsOf] = manager.AsOf,
    };

    /// <summary>Null for a row that says nothing of a manager.</summary>
    public static KnownManager? Read(TableEntity row) =>
        PersonId.From(row.GetString(Manager)) is { } manager ? new(manager, row.GetString(ManagerName), row.GetDateTimeOffset(ManagerAsOf)!.Value) : null;
}
