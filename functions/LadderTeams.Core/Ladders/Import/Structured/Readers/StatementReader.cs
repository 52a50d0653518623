using LadderTeams.Core.Ladders.Import.Structured.Keys;
using LadderTeams.Core.Ladders.Import.Structured.Registers;

namespace LadderTeams.Core.Ladders.Import.Structured.Readers;

/// <summary>Reads what a key leads to as statements: words, lists of words, and objects that hold words with examples.</summary>
internal sealed class StatementReader(StructuredReading all)
{
    public void Read(StructuredNode value, Place place)
    {
        if (value.IsText) { all.Sink.Add(place, place.Slot, value); }
        else if (ScaleKeys.Are(value)) { all.Rubrics.Read(value, place); }
        else if (value.IsMapping) { ReadObject(value, place); }

        foreach (var item in value.Items) { Read(item, place); }
    }

    /// <summary>The words of a statement object; null when its words are not in one place.</summary>
    public static StructuredEntry? Words(StructuredNode node) =>
        Find(node, meaning => meaning.Word == KeyWord.Text) ??
        Find(node, meaning => meaning is { Word: KeyWord.Statements, Slot: Slot.Responsibility or Slot.ExpectedTo or Slot.ShouldHave or Slot.PositiveSignal }) ??
        Find(node, meaning => meaning.Word == KeyWord.Description) ??
        (node.Entries.Exists(entry => entry.Value.IsContainer && KeyVocabulary.Of(entry).Slot is null) ? null : Find(node, meaning => meaning.Word == KeyWord.Name));

    /// <summary>A statement object without its words, level and name, which are read already.</summary>
    public void ReadRest(StructuredNode node, StructuredEntry? words, Place place)
    {
        foreach (var entry in node.Entries.Where(entry => entry != words))
        {
            switch (KeyVocabulary.Of(entry).Word)
            {
                case KeyWord.Name or KeyWord.Level or KeyWord.Levels or KeyWord.Group or KeyWord.Capabilities or KeyWord.Order when !entry.Value.IsMapping:
                    Claims.Label(entry);
                    break;
                case KeyWord.None or KeyWord.Code when !entry.Value.IsContainer:
                    break;
                default:
                    all.Cells.ReadEntry(entry, place);
                    break;
            }
        }
    }

    private void ReadObject(StructuredNode node, Place place)
    {
        if (Shapes.Text(node, KeyWord.Level) is { } level && place.Level is null) { place = all.Levels.At(place, level); }

        if (Words(node) is { } words)
        {
            var name = Shapes.Text(node, KeyWord.Name);
            Claims.Label(words.Key);
            all.Sink.Add(place, place.Slot, words.Value, name == words.Value ? null : name?.Value);
            ReadRest(node, words, place);
        }
        else if (Shapes.Text(node, KeyWord.Name) is { } name && place.Capability is null)
        {
            all.Cells.Read(node, place with { Capability = new(name.Value, place.Group) });
        }
        else { all.Cells.Read(node, place); }
    }

    private static StructuredEntry? Find(StructuredNode node, Predicate<KeyMeaning> meaning) =>
        node.Entries.Find(entry => entry.Value.IsText && meaning(KeyVocabulary.Of(entry)));
}
