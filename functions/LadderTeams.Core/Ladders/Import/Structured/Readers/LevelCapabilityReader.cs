using LadderTeams.Core.Ladders.Import.Structured.Keys;
using LadderTeams.Core.Ladders.Import.Structured.Registers;

namespace LadderTeams.Core.Ladders.Import.Structured.Readers;

/// <summary>Reads what a level asks for: statements, capabilities that hold statements, and references to what stands elsewhere.</summary>
internal sealed class LevelCapabilityReader(StructuredReading all)
{
    /// <param name="place">Of a level.</param>
    public void Read(StructuredNode value, Place place)
    {
        if (value.IsText) { ReadWords(value, place); }
        else if (value.IsSequence) { value.Items.ForEach(item => ReadItem(item, place)); }
        else if (value.IsMapping && StatementReader.Words(value) is null && !ScaleKeys.Are(value))
        {
            value.Entries.ForEach(entry => ReadEntry(entry, place));
        }
        else { all.Statements.Read(value, place); }
    }

    private void ReadItem(StructuredNode item, Place place)
    {
        if (item.IsText) { ReadWords(item, place); }
        else if (item.IsMapping && Target(item) is { } target) { all.References.Read(target, Shapes.Text(item, KeyWord.Level), item, place); }
        else if (item.IsMapping && Shapes.Text(item, KeyWord.Name) is { } name)
        {
            all.Cells.Read(item, place with { Capability = new(name.Value, Shapes.Text(item, KeyWord.Group)?.Value ?? place.Group) });
        }
        else { all.Statements.Read(item, place); }
    }

    /// <summary>What an item refers to that says nothing itself.</summary>
    private static StructuredNode? Target(StructuredNode item)
    {
        if (item.Entries.Exists(entry => KeyVocabulary.Of(entry).Word is KeyWord.Text or KeyWord.Description or KeyWord.Statements or KeyWord.Content)) { return null; }

        return Shapes.Text(item, KeyWord.Reference) ?? Shapes.Text(item, KeyWord.Capabilities) ??
            (Shapes.HasText(item, KeyWord.Name) ? null : Shapes.Text(item, KeyWord.Id));
    }

    private void ReadWords(StructuredNode words, Place place)
    {
        if (!all.References.Read(words, place)) { all.Sink.Add(place, place.Slot, words); }
    }

    private void ReadEntry(StructuredEntry entry, Place place)
    {
        var word = KeyVocabulary.Of(entry).Word;
        if (word is KeyWord.Reference or KeyWord.Metadata or KeyWord.Text or KeyWord.Description or KeyWord.Statements or KeyWord.Scale)
        {
            all.Cells.ReadEntry(entry, place);
        }
        else if (entry.Key.IsText && entry.Value is { IsText: true } value && !Shapes.IsProse(value))
        {
            ReadShort(entry, place);
        }
        else if (entry.Key.IsText && (entry.Value.IsText || entry.Value.IsContainer))
        {
            var name = all.CapabilityRegister.NameOf(entry.Key.Value);
            Claims.Label(entry.Key);
            all.Statements.Read(entry.Value, place with { Capability = new(name, place.Group) });
        }
    }

    /// <summary><c>communication: 2</c> refers to level 2 of a capability, or is a value of the level's own.</summary>
    private void ReadShort(StructuredEntry entry, Place place)
    {
        Claims.Label(entry.Key);
        if (all.References.Has($"{entry.Key.Value}.{entry.Value.Value}"))
        {
            all.References.Read(entry.Key, entry.Value, new(StructuredKind.Mapping, entry.Key.Start), place);
        }
        else { all.Sink.Add(place, Slot.LevelFact, entry.Value, entry.Key.Value); }
    }
}
