using LadderTeams.Core.Ladders.Import.Structured.Keys;
using LadderTeams.Core.Ladders.Import.Structured.Registers;

namespace LadderTeams.Core.Ladders.Import.Structured.Readers;

/// <summary>Reads statement objects of a flat list: each names its level or levels and what gathers it with others.</summary>
internal sealed class FlatItemReader(StructuredReading all)
{
    /// <param name="place">Of the list; its level, when it has one, goes before those that the item names.</param>
    /// <param name="repeated">Names that several items of the list have: capabilities, not titles of one statement.</param>
    public void Read(StructuredNode item, Place place, HashSet<string> repeated)
    {
        if (StatementReader.Words(item) is not { } words)
        {
            all.Capabilities.ReadObject(item, null, place);
            return;
        }

        var name = Shapes.Text(item, KeyWord.Name);
        var capability = Capability(item, name, words.Value, place, repeated);
        var title = name is null || name == words.Value || name.Value == capability?.Name ? null : name.Value;
        foreach (var own in Places(item, place))
        {
            Claims.Label(words.Key);
            all.Sink.Add(own with { Capability = capability }, own.Slot, words.Value, title);
            all.Statements.ReadRest(item, words, own with { Capability = capability });
        }
    }

    private IEnumerable<Place> Places(StructuredNode item, Place place)
    {
        if (place.Level is not null) { return [place]; }

        var names = item.Entries.Where(entry => KeyVocabulary.Of(entry).Word is KeyWord.Level or KeyWord.Levels)
            .SelectMany(entry => entry.Value.IsText ? [entry.Value] : entry.Value.Items.Where(level => level.IsText)).ToList();
        return names.DistinctBy(level => level.Value).Where((_, at) => at == 0 || all.MayRepeat(item)).Select(level => all.Levels.At(place, level)).DefaultIfEmpty(place);
    }

    private CapabilityName? Capability(StructuredNode item, StructuredNode? name, StructuredNode words, Place place, HashSet<string> repeated)
    {
        var area = Shapes.Text(item, KeyWord.Capabilities) ?? Shapes.Text(item, KeyWord.Group);
        var group = area is null ? place.Group : all.CapabilityRegister.NameOf(area.Value);
        if (name is not null && name != words && (group is null || repeated.Contains(name.Value))) { return new(name.Value, group); }

        return group is null ? null : new(group);
    }
}
