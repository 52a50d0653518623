using LadderTeams.Core.Assessments;
using LadderTeams.Service.Graph;
using LadderTeams.Service.People.Seen;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.Caching;
using LadderTeams.Service.Platform.Callers;

namespace LadderTeams.Service.People.Known;

/// <summary>As the directory tells the person herself; where it does not, as her manager last saw it.</summary>
internal sealed class ManagerOf(KnownPeople known, SeenManagers seen) : IManagerOf
{
    public async ValueTask<KnownManager?> FindAsync(ICaller caller, PersonId person, CancellationToken cancellationToken)
    {
        if (person.Value == caller.PersonId) { return await FindOwnAsync(caller, person, anew: false, cancellationToken); }

        return known.Reports.Last(caller) is { } reports && reports.Value.Any(report => report.Id == person)
            ? new(PersonId.From(caller.PersonId)!, caller.DisplayName, reports.AsOf)
            : await seen.FindAsync(caller.TenantId, person, cancellationToken);
    }

    public async ValueTask<KnownManager?> FindCurrentAsync(ICaller caller, CancellationToken cancellationToken)
    {
        var told = await known.Managers.GetAsync(caller, cancellationToken);
        return told.Value.IsTold ? Told(told) : await seen.FindAsync(caller.TenantId, PersonId.From(caller.PersonId)!, cancellationToken);
    }

    /// <param name="anew">Whether to ask the directory whatever is known.</param>
    public async Task<KnownManager?> FindOwnAsync(ICaller caller, PersonId self, bool anew, CancellationToken cancellationToken)
    {
        try
        {
            var told = (await known.Managers.ShowAsync(caller, anew, cancellationToken)).Answer;
            if (told.Value.IsTold) { return Told(told); }
        }
        catch (RefusedException)
        {
            if (await seen.FindAsync(caller.TenantId, self, cancellationToken) is { } last) { return last; }

            throw;
        }

        return await seen.FindAsync(caller.TenantId, self, cancellationToken);
    }

    private static KnownManager? Told(Dated<ToldManager> told) => told.Value.Manager is { } manager ? new(manager.Id, manager.Name, told.AsOf) : null;
}
