using LadderTeams.Core.Assessments;
using LadderTeams.Service.Platform.Answers;

namespace LadderTeams.Service.Platform.Callers;

/// <summary>
/// Who a person's manager is: to be shown, and to name the other of the two. It lets nobody in; that is for
/// <see cref="IManagers"/> to say.
/// </summary>
internal interface IManagerOf
{
    /// <summary>To be shown: it may be long ago that it was so. Null when it is not known, or nobody manages her.</summary>
    /// <exception cref="RefusedException">The directory cannot be asked, and nothing is known from before.</exception>
    ValueTask<KnownManager?> FindAsync(ICaller caller, PersonId person, CancellationToken cancellationToken);

    /// <summary>The caller's own, no older than what decides who may read of her. Null when it is not known, or nobody manages her.</summary>
    /// <exception cref="RefusedException">What is known is older, and the directory cannot be asked.</exception>
    ValueTask<KnownManager?> FindCurrentAsync(ICaller caller, CancellationToken cancellationToken);
}

internal static class CurrentManagers
{
    /// <summary>The other of the two: the caller herself where she is the person's manager, and else the caller's own.</summary>
    /// <exception cref="RefusedException">What is known is older, and the directory cannot be asked.</exception>
    public static async ValueTask<PersonId?> FindCurrentAsync(this IManagerOf managers, Subject subject, CancellationToken cancellationToken) =>
        subject.IsCaller ? (await managers.FindCurrentAsync(subject.Caller, cancellationToken))?.Id : subject.Viewer.Id;
}

/// <param name="Name">As the directory had it then; null when it had none.</param>
/// <param name="AsOf">When the directory said so.</param>
internal sealed record KnownManager(PersonId Id, string? Name, DateTimeOffset AsOf);
