using LadderTeams.Core.Assessments;
using LadderTeams.Service.Graph;
using LadderTeams.Service.Growth;
using LadderTeams.Service.Growth.Levels;
using LadderTeams.Service.People.Known;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.Callers;

namespace LadderTeams.Service.People.Reading;

/// <summary>Who the caller herself is. When the directory cannot be asked, what she signed in with says it.</summary>
internal sealed class OwnProfile(KnownPeople known, ManagerOf managers, PersonLevels levels)
{
    public async Task<ProfileResponse> GetAsync(ICaller caller, bool anew, CancellationToken cancellationToken)
    {
        var id = PersonId.From(caller.PersonId)!;
        var level = levels.FindAsync(new GrowthKey(caller.TenantId, id), cancellationToken);
        var self = FindAsync(caller, anew, cancellationToken);
        var manager = FindManagerAsync(caller, id, anew, cancellationToken);
        await Task.WhenAll(level, self, manager);
        var shown = await self;
        var person = shown?.Answer.Value.Person ?? new DirectoryPerson(id, caller.DisplayName, null, null, null);
        return ProfileResponse.From(person with { Id = id }, [.. RolesOf(caller)], await level, await manager, shown?.Answer.AsOf, shown?.IsStale ?? true);
    }

    private static IEnumerable<string> RolesOf(ICaller caller)
    {
        if (caller.IsInRole(AppRoles.LadderOwner)) { yield return "ladderOwner"; }

        if (caller.IsInRole(AppRoles.Admin)) { yield return "admin"; }
    }

    /// <summary>Null when the directory cannot be asked, and never could.</summary>
    private async Task<Shown<Found>?> FindAsync(ICaller caller, bool anew, CancellationToken cancellationToken)
    {
        try
        {
            return await known.Selves.ShowAsync(caller, anew, cancellationToken);
        }
        catch (RefusedException refused) when (refused.Refusal == DirectoryRefusals.Unavailable)
        {
            return null;
        }
    }

    private async Task<KnownManager?> FindManagerAsync(ICaller caller, PersonId self, bool anew, CancellationToken cancellationToken)
    {
        try
        {
            return await managers.FindOwnAsync(caller, self, anew, cancellationToken);
        }
        catch (RefusedException refused) when (refused.Refusal == DirectoryRefusals.Unavailable)
        {
            return null;
        }
    }
}
