namespace LadderTeams.Core.Ladders.Import.Assembly;

/// <summary>
/// Decides whether the bold leads of bullets name capabilities: <c>**Communication**: …</c> under most levels does,
/// a lead that stands once is only the bullet's title.
/// </summary>
internal static class CapabilityTitles
{
    public static List<Fact> Promote(List<Fact> facts, IReadOnlyList<CapabilityName> known)
    {
        var titled = facts.Where(IsOpen).ToList();
        if (titled.Count == 0) { return facts; }

        var names = known.Concat(facts.Select(fact => fact.Capability).OfType<CapabilityName>()).Select(name => name.Key).ToHashSet(StringComparer.Ordinal);
        var levels = facts.Where(fact => fact.Slot is not Slot.LevelFact).Select(fact => fact.Level).Distinct().Select(LevelKey).Where(key => key.Length > 0).Distinct(StringComparer.Ordinal).Count();
        foreach (var title in titled.GroupBy(fact => LevelRegistry.TitleKey(fact.Title!), StringComparer.Ordinal))
        {
            var within = title.Select(fact => LevelKey(fact.Level)).Distinct(StringComparer.Ordinal).Count();
            if (within >= 2 && within * 2 >= levels) { names.Add(title.Key); }
        }

        return facts.ConvertAll(fact => IsOpen(fact) && names.Contains(LevelRegistry.TitleKey(fact.Title!))
            ? fact with { Capability = new(fact.Title!), Title = null }
            : fact);
    }

    private static string LevelKey(LevelName? level) => LevelRegistry.TitleKey(level?.Code ?? level?.Title ?? "");

    private static bool IsOpen(Fact fact) => fact is { Title: not null, Capability: null, Level: not null, Slot: Slot.Responsibility or Slot.Narrative or Slot.Summary };
}
