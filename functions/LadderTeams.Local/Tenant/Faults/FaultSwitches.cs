using System.IO.Enumeration;

namespace LadderTeams.Local.Tenant.Faults;

/// <summary>Faults that a test has switched on. Each is met by so many requests, the one that was switched on first first.</summary>
internal sealed class FaultSwitches
{
    private readonly Lock gate = new();
    private readonly List<Switch> switches = [];

    /// <param name="path">Of the requests that meet it; <c>*</c> stands for any characters, slashes among them.</param>
    public void Add(string path, Fault fault, int times = 1)
    {
        lock (gate) { switches.Add(new(path, fault, times)); }
    }

    public void Clear()
    {
        lock (gate) { switches.Clear(); }
    }

    /// <summary>What a request to this path meets; null when nothing. Consent is looked for where it is asked for.</summary>
    public Fault? Take(string path) => Take(path, fault => fault is not Fault.ConsentMissing);

    public bool TakeConsentMissing(string path) => Take(path, fault => fault is Fault.ConsentMissing) is not null;

    private Fault? Take(string path, Predicate<Fault> wanted)
    {
        lock (gate)
        {
            var index = switches.FindIndex(on => wanted(on.Fault) && FileSystemName.MatchesSimpleExpression(on.Path, path));
            if (index < 0) { return null; }

            var met = switches[index];
            if (met.Times > 1) { switches[index] = met with { Times = met.Times - 1 }; }
            else { switches.RemoveAt(index); }

            return met.Fault;
        }
    }

    private sealed record Switch(string Path, Fault Fault, int Times);
}
