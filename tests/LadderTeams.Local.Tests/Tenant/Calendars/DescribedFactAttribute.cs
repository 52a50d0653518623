using LadderTeams.Local.Tests.Tenant.Graph;

namespace LadderTeams.Local.Tests.Tenant.Calendars;

/// <summary>Tried where Microsoft's description of Graph is at hand.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class DescribedFactAttribute : FactAttribute
{
    public DescribedFactAttribute() => Skip = GraphSchema.WhyNotAtHand;
}
