using LadderTeams.Core.Assessments;
using LadderTeams.Core.Privacy;
using LadderTeams.Service.Platform.Callers;

namespace LadderTeams.Service.Growth.Auditing;

/// <summary>
/// That somebody read or changed something of a person. Readings of one kind by one reader on one day are one entry, without a time of
/// day: it would tell when a manager was at work on what is still blind.
/// </summary>
/// <param name="Day">In UTC.</param>
/// <param name="At">Null for a reading.</param>
/// <param name="Name">What the one who did it was called then; null once she is erased.</param>
/// <param name="Id">Of what was changed; null for a reading, which is of all of its kind.</param>
internal sealed record AuditEntry(DateOnly Day, DateTimeOffset? At, PersonId By, string? Name, Act Act, Resource Resource, string? Id)
{
    public static AuditEntry Of(Audited audited, ICaller caller, DateTimeOffset now) => new(
        DateOnly.FromDateTime(now.UtcDateTime), audited.Act is Act.Read ? null : now, PersonId.From(caller.PersonId)!, caller.DisplayName, audited.Act, audited.Resource, audited.Id);
}
