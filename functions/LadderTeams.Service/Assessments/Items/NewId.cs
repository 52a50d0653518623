using System.Security.Cryptography;
using System.Text;
using LadderTeams.Core.Assessments;
using LadderTeams.Service.Platform.Idempotency;

namespace LadderTeams.Service.Assessments.Items;

internal static class NewId
{
    private const int Letters = 32;

    /// <summary>
    /// Random: it tells nobody when, or after what, a thing was written. A write that may be repeated under a key has the same id each
    /// time, so that a repetition meets what the first try left.
    /// </summary>
    public static EntryId For(HttpContext write) => EntryId.From(write.Features.Get<IdempotencyKey>() is { } key
        ? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{key.Scope}\n{key.Value}\n{write.Request.Path}")))[..Letters]
        : Guid.NewGuid().ToString("N"))!;
}
