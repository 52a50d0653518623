using LadderTeams.Core.Ladders.Import.Structured.Keys;
using LadderTeams.Core.Ladders.Import.Structured.Registers;

namespace LadderTeams.Core.Ladders.Import.Structured.Readers;

/// <summary>Reads capabilities that stand outside a level.</summary>
internal sealed class CapabilityReader(StructuredReading all)
{
    /// <summary>Makes the ids of a list known before any of its items is read.</summary>
    public void Announce(StructuredNode list)
    {
        foreach (var item in list.Items)
        {
            if (Shapes.Text(item, KeyWord.Id) is { } id && Shapes.Text(item, KeyWord.Name) is { } name) { all.CapabilityRegister.Know(id.Value, name.Value); }
        }

        foreach (var entry in list.Entries)
        {
            if (Shapes.Text(entry.Value, KeyWord.Name) is { } name) { all.CapabilityRegister.Know(entry.Key.Value, name.Value); }
        }
    }

    public void ReadList(StructuredNode list, Place place)
    {
        var repeated = list.Items.Select(item => Shapes.Text(item, KeyWord.Name)?.Value).OfType<string>()
            .CountBy(name => name).Where(pair => pair.Value > 1).Select(pair => pair.Key).ToHashSet();
        foreach (var item in list.Items.Where(item => !all.References.IsReferred(item)))
        {
            if (item.IsText) { ReadName(item, place); }
            else if (item.IsMapping && IsFlat(item)) { all.FlatItems.Read(item, place, repeated); }
            else if (item.IsMapping) { ReadObject(item, null, place); }
        }

        if (all.Shapes.HasLevelKeys(list)) { list.Entries.ForEach(entry => ReadLevel(entry, place)); }
        else { list.Entries.ForEach(entry => ReadKeyed(entry, place)); }
    }

    /// <param name="key">The key under which the capability stands; null in a list.</param>
    public void ReadObject(StructuredNode node, StructuredNode? key, Place place)
    {
        if (key is not null) { Claims.Label(key); }

        if (all.References.IsReferred(node) || NameOf(node, key, place.Group) is not { } name) { return; }

        foreach (var entry in node.Entries) { all.CapabilityEntries.Read(entry, place with { Capability = name }); }

        if (!node.Entries.Exists(entry => KeyVocabulary.Of(entry).Word == KeyWord.Capabilities && Shapes.IsSubstantial(entry.Value))) { all.CapabilityRegister.List(name); }
    }

    /// <summary>A whole object for the one level of <paramref name="place"/>.</summary>
    public void ReadAtLevel(StructuredNode node, StructuredNode? key, Place place)
    {
        if (key is null && node.IsMapping && StatementReader.Words(node) is not null) { all.FlatItems.Read(node, place, []); }
        else { all.Statements.Read(node, place with { Capability = NameOf(node, key, place.Group) }); }
    }

    /// <summary>The capability says what it asks for level by level.</summary>
    public bool IsByLevel(StructuredNode node) => node.Entries.Exists(IsByLevel) || all.Shapes.HasLevelKeys(node);

    /// <summary>The name that an object gives itself, its key, or its group; null when it has none of them.</summary>
    public CapabilityName? NameOf(StructuredNode node, StructuredNode? key, string? outerGroup = null)
    {
        var name = node.Entries.FindLast(entry => KeyVocabulary.Of(entry).Word == KeyWord.Name && entry.Value.IsText)?.Value ?? key ?? Shapes.Text(node, KeyWord.Id);
        var group = Shapes.Text(node, KeyWord.Group) is { } own ? all.CapabilityRegister.NameOf(own.Value) : outerGroup;
        return name is { IsText: true } ? new(name.Value, group) : group is null ? null : new(group);
    }

    private bool IsByLevel(StructuredEntry entry) => entry.Value.IsContainer && KeyVocabulary.Of(entry).Word switch
    {
        KeyWord.Milestones => true,
        KeyWord.Levels => Shapes.IsSubstantial(entry.Value) || all.Shapes.HasLevelKeys(entry.Value) || entry.Value.Items.TrueForAll(Shapes.IsProse),
        KeyWord.Capabilities => Shapes.IsSubstantial(entry.Value),
        _ => all.Shapes.IsLevelled(entry.Value),
    };

    private bool IsFlat(StructuredNode item) =>
        (Shapes.HasText(item, KeyWord.Level) || Shapes.Has(item, KeyWord.Levels, value => value.IsText || value.Items.Exists(level => level.IsText))) && !IsByLevel(item);

    private void ReadName(StructuredNode name, Place place)
    {
        if (name.Value.Length > 60) { return; }

        Claims.Label(name);
        all.CapabilityRegister.List(new(all.CapabilityRegister.NameOf(name.Value), place.Group));
    }

    private void ReadLevel(StructuredEntry entry, Place place)
    {
        if (!entry.Key.IsText) { return; }

        Claims.Label(entry.Key);
        all.LevelCapabilities.Read(entry.Value, all.Levels.At(place, entry.Key));
    }

    private void ReadKeyed(StructuredEntry entry, Place place)
    {
        if (!entry.Key.IsText) { return; }

        if (all.References.IsReferred(entry.Value))
        {
            Claims.Label(entry.Key);
            return;
        }

        var isList = entry.Value.IsSequence && entry.Value.Items.Exists(item => item.IsMapping && (IsFlat(item) || all.Shapes.IsCapability(item)));
        if (KeyVocabulary.Of(entry).Word is KeyWord.Metadata or KeyWord.Description or KeyWord.Name) { all.Ladders.ReadEntry(entry, place); }
        else if (isList)
        {
            Claims.Label(entry.Key);
            ReadList(entry.Value, place with { Group = all.CapabilityRegister.NameOf(entry.Key.Value) });
        }
        else if (entry.Value.IsMapping) { ReadObject(entry.Value, entry.Key, place); }
        else if (entry.Value.IsText || entry.Value.IsSequence)
        {
            var own = place with { Capability = new(all.CapabilityRegister.NameOf(entry.Key.Value), place.Group) };
            Claims.Label(entry.Key);
            all.CapabilityRegister.List(own.Capability);
            if (all.Shapes.IsLevelled(entry.Value)) { all.CapabilityEntries.ReadLevels(entry.Value, own); }
            else { all.Statements.Read(entry.Value, entry.Value.IsText ? own with { Slot = Slot.CapabilityDescription } : own); }
        }
    }
}
