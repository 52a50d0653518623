using LadderTeams.Core.Assessments;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.Callers;

namespace LadderTeams.Service.Graph;

/// <summary>The directory of the caller's tenant, asked now and in the caller's own name.</summary>
/// <exception cref="RefusedException">
/// Of each: the caller has not consented (<see cref="DirectoryRefusals.ConsentRequired"/>), or the directory cannot be asked
/// (<see cref="DirectoryRefusals.Unavailable"/>).
/// </exception>
internal interface IDirectory
{
    /// <summary>Null for who is not there any more.</summary>
    Task<DirectoryPerson?> FindMeAsync(ICaller caller, CancellationToken cancellationToken);

    /// <summary>Null when nobody has that id.</summary>
    Task<DirectoryPerson?> FindAsync(ICaller caller, PersonId person, CancellationToken cancellationToken);

    Task<ToldManager> FindManagerAsync(ICaller caller, CancellationToken cancellationToken);

    /// <summary>Whom the caller manages. Disabled accounts and guests are among them.</summary>
    Task<IReadOnlyList<DirectoryPerson>> ListReportsAsync(ICaller caller, CancellationToken cancellationToken);
}

/// <param name="Name">Null when the directory has none.</param>
/// <param name="IsEnabled">Whether she can sign in; null when the directory does not say.</param>
internal sealed record DirectoryPerson(PersonId Id, string? Name, string? Mail, string? PrincipalName, bool? IsEnabled);

/// <summary>Whether the directory told who manages the caller, and whom it told: nobody, when that is null.</summary>
internal sealed record ToldManager(bool IsTold, DirectoryPerson? Manager)
{
    /// <summary>It is not for the caller to know, which is usual: the permission for it reads everybody's whole profile.</summary>
    public static ToldManager NotTold { get; } = new(false, null);
}
