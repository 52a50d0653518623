namespace LadderTeams.Local.Tenant.People;

/// <summary>Who works here now, and what changed since the start.</summary>
internal sealed class PeopleDirectory(IEnumerable<Person> people)
{
    private readonly Lock gate = new();
    private readonly Dictionary<Guid, Person> byId = people.ToDictionary(person => person.Id);
    private readonly Dictionary<string, Guid> byMail = people.ToDictionary(person => person.Mail, person => person.Id, StringComparer.OrdinalIgnoreCase);
    private readonly List<DirectoryChange> changes = [];

    /// <summary>In the company's order.</summary>
    public IReadOnlyList<Person> Everyone
    {
        get { lock (gate) { return [.. byId.Values.OrderBy(person => person.Position)]; } }
    }

    public int ChangeCount
    {
        get { lock (gate) { return changes.Count; } }
    }

    public Person? Find(Guid id)
    {
        lock (gate) { return byId.GetValueOrDefault(id); }
    }

    /// <param name="name">An id or a mail address.</param>
    public Person? Find(string name)
    {
        if (Guid.TryParseExact(name, "D", out var id)) { return Find(id); }

        return byMail.TryGetValue(name, out var known) ? Find(known) : null;
    }

    public Person? ManagerOf(Person person) => person.Manager is { } manager ? Find(manager) : null;

    public IReadOnlyList<Person> ReportsOf(Person manager) => [.. Everyone.Where(person => person.Manager == manager.Id)];

    /// <summary>Has somebody report to another manager, or to nobody.</summary>
    public void Move(Guid person, Guid? manager)
    {
        lock (gate)
        {
            changes.Add(new(person, IsMove: true, byId[person].Manager));
            byId[person] = byId[person] with { Manager = manager };
        }
    }

    /// <summary>Disables an account, or enables it again.</summary>
    public void Enable(Guid person, bool isEnabled)
    {
        lock (gate)
        {
            changes.Add(new(person, IsMove: false, null));
            byId[person] = byId[person] with { IsEnabled = isEnabled };
        }
    }

    /// <summary>Has somebody leave. Her reports have no manager then.</summary>
    public void Remove(Guid person)
    {
        lock (gate)
        {
            var reports = byId.Values.Where(other => other.Manager == person).ToList();
            foreach (var report in reports) { Move(report.Id, manager: null); }

            changes.Add(new(person, IsMove: false, null));
            byId.Remove(person);
        }
    }

    /// <summary>One for each who changed, as the last of her moves where she moved, in the order of the changes.</summary>
    /// <param name="since">A value that <see cref="ChangeCount"/> had.</param>
    public IReadOnlyList<DirectoryChange> ChangesSince(int since)
    {
        lock (gate)
        {
            var latest = changes.Skip(since).Reverse().ToLookup(change => change.Person);
            return [.. latest.Select(hers => hers.FirstOrDefault(change => change.IsMove) ?? hers.First()).Reverse()];
        }
    }
}
