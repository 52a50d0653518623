using LadderTeams.Core.Ladders.Import.Structured.Keys;
using LadderTeams.Core.Ladders.Import.Structured.Registers;

namespace LadderTeams.Core.Ladders.Import.Structured.Readers;

/// <summary>Reads the points of a rating scale and what each of them looks like.</summary>
internal sealed class RubricReader(FactSink sink)
{
    public void Read(StructuredNode node, Place place)
    {
        foreach (var entry in node.Entries.Where(entry => entry.Key.IsText)) { ReadPoint(entry.Key, entry.Value, place); }

        foreach (var item in node.Items)
        {
            if (item.IsText) { sink.ListPoint(place, item.Value, item.Parts[0]); }
            else if (Shapes.Text(item, KeyWord.Name) is { } name) { ReadPoint(name, item, place); }
        }
    }

    private void ReadPoint(StructuredNode name, StructuredNode value, Place place)
    {
        sink.ListPoint(place, name.Value, name.Parts[0]);
        sink.Add(place, Slot.Descriptor, value, point: name.Value);
        foreach (var item in value.Items) { sink.Add(place, Slot.Descriptor, item, point: name.Value); }

        foreach (var entry in value.Entries.Where(entry => KeyVocabulary.Of(entry).Word is KeyWord.Description or KeyWord.Text))
        {
            Claims.Label(entry.Key);
            sink.Add(place, Slot.Descriptor, entry.Value, point: name.Value);
        }
    }
}
