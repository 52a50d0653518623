using LadderTeams.Core.Privacy;
using LadderTeams.Service.Growth.Auditing;

namespace LadderTeams.Service.Privacy;

/// <param name="Entries">Of the newest day first: its changes, the newest first, and then its readings, in an order that tells nothing.</param>
internal sealed record AuditResponse(IReadOnlyList<AuditEntryResponse> Entries)
{
    public static AuditResponse Of(IEnumerable<AuditEntry> entries) => new(
    [
        .. entries.OrderByDescending(entry => entry.Day).ThenBy(entry => entry.At is null).ThenByDescending(entry => entry.At)
            .ThenBy(entry => entry.By.Value, StringComparer.Ordinal).ThenBy(entry => entry.Resource).Select(AuditEntryResponse.Of),
    ]);
}

/// <summary>That somebody read or changed something. Several readings on one day are one entry.</summary>
/// <param name="Day">In UTC.</param>
/// <param name="At">Null for a reading, of which the day alone is kept.</param>
/// <param name="Id">Of what was added or changed; null for a reading, which is of all of its kind that the reader may see.</param>
internal sealed record AuditEntryResponse(DateOnly Day, DateTimeOffset? At, AuditedByResponse By, Act Act, Resource Resource, string? Id)
{
    public static AuditEntryResponse Of(AuditEntry entry) => new(entry.Day, entry.At, new(entry.By.Value, entry.Name), entry.Act, entry.Resource, entry.Id);
}

/// <param name="Name">As the person was called then; null once she is erased.</param>
internal sealed record AuditedByResponse(string Id, string? Name);
