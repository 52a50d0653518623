namespace LadderTeams.Core.Ladders.Import.Structured.Registers;

/// <summary>The capabilities that the files of an import name, and the ids by which other places of these files mean them.</summary>
internal sealed class CapabilityRegister(Findings findings)
{
    private readonly Dictionary<string, string> names = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<CapabilityName> listed = [];

    public void Know(string id, string name) => names.TryAdd(id, name);

    /// <summary>The name of what an id means; the id itself when nothing has it.</summary>
    public string NameOf(string id) => names.GetValueOrDefault(id, id);

    /// <summary>Adds a capability to the findings unless it is there.</summary>
    public void List(CapabilityName capability)
    {
        if (listed.Add(capability)) { findings.Capabilities.Add(capability); }
    }
}
