using LadderTeams.Core.Assessments;
using LadderTeams.Service.Platform.Answers;

namespace LadderTeams.Service.Platform.Callers;

/// <summary>
/// Who a person's manager is: to be shown, and to name the other side of a round. It may be long ago that it was so, so it lets
/// nobody in; that is for <see cref="IManagers"/> to say.
/// </summary>
internal interface IManagerOf
{
    /// <summary>Null when it is not known, or nobody manages her.</summary>
    /// <exception cref="RefusedException">The directory cannot be asked, and nothing is known from before.</exception>
    ValueTask<KnownManager?> FindAsync(ICaller caller, PersonId person, CancellationToken cancellationToken);

    /// <summary>The caller's own, no older than what decides who may read of her. Null when it is not known, or nobody manages her.</summary>
    /// <exception cref="RefusedException">What is known is older, and the directory cannot be asked.</exception>
    ValueTask<KnownManager?> FindCurrentAsync(ICaller caller, CancellationToken cancellationToken);
}

/// <param name="Name">As the directory had it then; null when it had none.</param>
/// <param name="AsOf">When the directory said so.</param>
internal sealed record KnownManager(PersonId Id, string? Name, DateTimeOffset AsOf);
