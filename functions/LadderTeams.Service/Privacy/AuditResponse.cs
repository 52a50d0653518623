using LadderTeams.Core.Privacy;
using LadderTeams.Service.Growth.Auditing;

namespace LadderTeams.Service.Privacy;

/// <param name="Entries">The newest first.</param>
internal sealed record AuditResponse(IReadOnlyList<AuditEntryResponse> Entries)
{
    public static AuditResponse Of(IEnumerable<AuditEntry> entries) =>
        new([.. entries.OrderByDescending(entry => entry.At).Select(AuditEntryResponse.Of)]);
}

/// <summary>That somebody read or changed something. Several readings on one day are one entry.</summary>
/// <param name="At">Of a reading, the first of its day.</param>
/// <param name="Id">Of what was added or changed; null for a reading, which is of all of its kind that the reader may see.</param>
internal sealed record AuditEntryResponse(DateTimeOffset At, AuditedByResponse By, Act Act, Resource Resource, string? Id)
{
    public static AuditEntryResponse Of(AuditEntry entry) => new(entry.At, new(entry.By.Value, entry.Name), entry.Act, entry.Resource, entry.Id);
}

/// <param name="Name">As the person was called then.</param>
internal sealed record AuditedByResponse(string Id, string Name);
