using System.Globalization;
using LadderTeams.Core.Ladders.Import.Structured.Keys;
using LadderTeams.Core.Ladders.Import.Structured.Registers;

namespace LadderTeams.Core.Ladders.Import.Structured.Readers;

/// <summary>Reads the entries of a capability, above all what it asks for level by level.</summary>
internal sealed class CapabilityEntryReader(StructuredReading all)
{
    public void Read(StructuredEntry entry, Place place)
    {
        var meaning = KeyVocabulary.Of(entry);
        if (all.References.IsReferred(entry.Value))
        {
            Claims.Label(entry.Key);
            return;
        }

        if (meaning.Word == KeyWord.Capabilities && entry.Value.IsContainer)
        {
            Claims.Label(entry.Key);
            all.Capabilities.ReadList(entry.Value, Inner(place));
        }
        else if (meaning.Word == KeyWord.None && entry.Key.IsText && all.Shapes.IsLevel(entry.Key.Value))
        {
            ReadCell(entry, place);
        }
        else if (entry.Value.IsContainer && (meaning.Word is KeyWord.Levels or KeyWord.Milestones || (meaning.Word != KeyWord.Metadata && all.Shapes.IsLevelled(entry.Value))))
        {
            Claims.Label(entry.Key);
            ReadLevels(entry.Value, place with { Slot = meaning.Slot ?? place.Slot });
        }
        else if (meaning.Word is KeyWord.None or KeyWord.Content && all.Shapes.HoldsLadder(entry.Value)) { ReadInner(entry, place); }
        else if (meaning.Word != KeyWord.None || entry.Value.IsText || place.Level is not null) { all.Cells.ReadEntry(entry, place); }
    }

    public void ReadLevels(StructuredNode levels, Place place)
    {
        for (var at = 0; at < levels.Items.Count; at++)
        {
            var item = levels.Items[at];
            if (!all.References.IsReferred(item)) { ReadItem(item, at + 1, place); }
        }

        foreach (var entry in levels.Entries.Where(entry => entry.Key.IsText)) { ReadCell(entry, place); }
    }

    private void ReadCell(StructuredEntry entry, Place place)
    {
        Claims.Label(entry.Key);
        if (all.References.IsReferred(entry.Value)) { return; }

        Read(entry.Value, At(entry.Value, entry.Key, place) ?? place);
    }

    /// <param name="number">The place in the list, which names the level when nothing else does.</param>
    private void ReadItem(StructuredNode item, int number, Place place)
    {
        if (At(item, null, place) is { } own) { Read(item, own); }
        else if (FirstText(item) is { } text)
        {
            var level = all.LevelRegister.Resolve(number.ToString(CultureInfo.InvariantCulture), place.Track);
            all.LevelRegister.List(place.Document.File, level, text);
            Read(item, place with { Level = level });
        }
    }

    private void Read(StructuredNode cell, Place place)
    {
        if (cell.IsMapping && !ScaleKeys.Are(cell)) { all.Cells.Read(cell, place); }
        else { all.Statements.Read(cell, place); }
    }

    /// <summary>The place at the level that a part of the capability is for; null when the part names none.</summary>
    private Place? At(StructuredNode cell, StructuredNode? key, Place place)
    {
        var name = Shapes.Text(cell, KeyWord.Level) ?? key ?? Shapes.Text(cell, KeyWord.Code) ?? Shapes.Text(cell, KeyWord.Id);
        if (name is not null && all.LevelRegister.Knows(name.Value)) { return all.Levels.At(place, name); }

        if (LevelIdentity.Of(cell, key, place.Track) is not { } identity) { return null; }

        Claims.Label(identity.Text);
        all.LevelRegister.Add(identity.Name, identity.Ids);
        all.LevelRegister.List(place.Document.File, identity.Name, identity.Text.Parts[0]);
        return place with { Level = identity.Name };
    }

    /// <summary>A part that holds levels of its own: another capability, gathered by this one, or a list of them.</summary>
    private void ReadInner(StructuredEntry entry, Place place)
    {
        Claims.Label(entry.Key);
        if (entry.Value.IsSequence) { all.Capabilities.ReadList(entry.Value, Inner(place)); }
        else { all.Capabilities.ReadObject(entry.Value, entry.Key, Inner(place)); }
    }

    private static Place Inner(Place place) => place with { Group = place.Capability!.Name, Capability = null };

    private static SourceText? FirstText(StructuredNode node) =>
        node.IsText ? node.Parts[0] : node.Items.Concat(node.Entries.Select(entry => entry.Value)).Select(FirstText).FirstOrDefault(text => text is not null);
}
