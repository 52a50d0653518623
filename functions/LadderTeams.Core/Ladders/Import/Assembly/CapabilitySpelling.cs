namespace LadderTeams.Core.Ladders.Import.Assembly;

/// <summary>Calls a capability that the documents spell in several ways, <c>Problem-Solving</c> and <c>Problem solving</c>, by the first of them.</summary>
internal static class CapabilitySpelling
{
    /// <param name="names">In the order in which the ladder has them.</param>
    public static List<Fact> Unify(List<Fact> facts, IEnumerable<CapabilityName> names)
    {
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in names) { first.TryAdd(name.Key, name.Name); }

        var unified = new Dictionary<CapabilityName, CapabilityName>();
        return facts.ConvertAll(fact => fact.Capability is { } name && first.TryGetValue(name.Key, out var spelling) && spelling != name.Name
            ? fact with { Capability = unified.TryGetValue(name, out var known) ? known : unified[name] = new(spelling, name.Group) }
            : fact);
    }
}
