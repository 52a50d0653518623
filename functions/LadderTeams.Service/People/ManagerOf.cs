using LadderTeams.Core.Assessments;
using LadderTeams.Service.People.Seen;
using LadderTeams.Service.Platform.Callers;

namespace LadderTeams.Service.People;

internal sealed class ManagerOf(SeenManagers seen) : IManagerOf
{
    public async ValueTask<KnownManager?> FindAsync(ICaller caller, PersonId person, CancellationToken cancellationToken) =>
        await seen.FindAsync(caller.TenantId, person, cancellationToken);
}
