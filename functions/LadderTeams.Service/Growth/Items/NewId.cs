using LadderTeams.Core.Assessments;
using LadderTeams.Service.Platform.Idempotency;

namespace LadderTeams.Service.Growth.Items;

internal static class NewId
{
    /// <summary>
    /// Random: it tells nobody when, or after what, a thing was written. A write that may be repeated under a key has the same id each
    /// time, so that a repetition meets what the first try left.
    /// </summary>
    public static EntryId For(HttpContext write) => EntryId.From(write.Features.Get<IdempotencyKey>()?.WriteAt(write.Request.Path) ?? Guid.NewGuid().ToString("N"))!;
}
