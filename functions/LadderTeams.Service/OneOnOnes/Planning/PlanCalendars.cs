using LadderTeams.Service.Platform.SignIn;
using LadderTeams.Service.Platform.Triggers;

namespace LadderTeams.Service.OneOnOnes.Planning;

/// <summary>Has the night of each tenant planned, by a message for each: what goes wrong in one keeps none of the others waiting.</summary>
internal sealed class PlanCalendars(TrustedTenants tenants) : ITimerTrigger
{
    public const string Plans = "plans";

    public Task<TriggerReply> RunAsync(TimerRun run, CancellationToken cancellationToken) =>
        Task.FromResult(TriggerReply.To(Plans, tenants.All.Select(tenant => new PlanMessage(tenant.Id)), PlanningJson.Default.PlanMessage));
}
