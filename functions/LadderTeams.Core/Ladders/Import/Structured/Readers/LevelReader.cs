using System.Globalization;
using LadderTeams.Core.Ladders.Import.Structured.Keys;
using LadderTeams.Core.Ladders.Import.Structured.Registers;

namespace LadderTeams.Core.Ladders.Import.Structured.Readers;

/// <summary>Reads the levels of a ladder.</summary>
internal sealed class LevelReader(StructuredReading all)
{
    /// <summary>The same place at the level that a key or value names.</summary>
    public Place At(Place place, StructuredNode name)
    {
        var level = all.LevelRegister.Resolve(name.Value, place.Track);
        all.LevelRegister.List(place.Document.File, level, name.Parts[0]);
        return place with { Level = level };
    }

    public void ReadList(StructuredNode list, Place place)
    {
        foreach (var item in InOrder(list.Items))
        {
            if (item.IsText) { ReadName(item, place); }
            else if (item.IsMapping) { ReadItem(item, null, place); }
        }

        foreach (var entry in list.Entries) { ReadKeyed(entry, place); }
    }

    /// <param name="key">The key under which the level stands; null in a list.</param>
    public void ReadLevel(StructuredNode node, StructuredNode? key, Place place)
    {
        var track = Shapes.Text(node, KeyWord.Track)?.Value ?? place.Track;
        if (LevelIdentity.Of(node, key, track) is not { } identity) { return; }

        Claims.Label(identity.Text);
        if (key is not null) { Claims.Label(key); }

        all.LevelRegister.Add(identity.Name, identity.Ids);
        all.LevelRegister.List(place.Document.File, identity.Name, identity.Text.Parts[0]);
        var own = place with { Level = identity.Name, Track = track };
        foreach (var entry in node.Entries)
        {
            if (identity.IsCode(entry))
            {
                Claims.Label(entry.Key);
                Claims.Label(entry.Value);
            }
            else { all.Cells.ReadEntry(entry, own); }
        }
    }

    public void Inherit(StructuredEntry entry, KeyWord word, Place place)
    {
        Claims.Label(entry.Key);
        if (word == KeyWord.Cumulative)
        {
            if (entry.Value.Value.Equals("true", StringComparison.OrdinalIgnoreCase)) { all.Sink.Inherit(place, InheritanceMode.Cumulative, null, entry.Value.Parts[0]); }

            return;
        }

        var mode = word == KeyWord.Mixin ? InheritanceMode.Mixin : InheritanceMode.Extends;
        foreach (var name in entry.Value.IsSequence ? entry.Value.Items : [entry.Value])
        {
            if (!name.IsText || (!all.LevelRegister.Knows(name.Value) && all.References.Has(name.Value) && all.References.Read(name, place))) { continue; }

            all.Sink.Inherit(place, mode, name.Value, name.Parts[0]);
        }
    }

    private void ReadItem(StructuredNode item, StructuredNode? key, Place place)
    {
        if (Shapes.Has(item, KeyWord.Milestones, Shapes.IsSubstantial)) { all.Later(() => all.Capabilities.ReadObject(item, key, place)); }
        else if (Shapes.Has(item, KeyWord.Levels, Shapes.IsSubstantial)) { all.Ladders.ReadTrack(item, key, place); }
        else { ReadLevel(item, key, place); }
    }

    private void ReadKeyed(StructuredEntry entry, Place place)
    {
        var word = KeyVocabulary.Of(entry).Word;
        if (word is KeyWord.Levels or KeyWord.Capabilities or KeyWord.Name or KeyWord.Description or KeyWord.Metadata or KeyWord.Scale or KeyWord.Tracks)
        {
            all.Ladders.ReadEntry(entry, place);
        }
        else if (entry.Value.IsMapping) { ReadItem(entry.Value, entry.Key, place); }
        else if (entry.Value.IsSequence && !all.Shapes.IsLevel(entry.Key.Value) && entry.Value.Items.Exists(item => item.IsMapping))
        {
            Claims.Label(entry.Key);
            ReadList(entry.Value, place with { Track = entry.Key.Value });
        }
        else if (entry.Key.IsText && (entry.Value.IsSequence || entry.Value.IsText)) { ReadWords(entry, place); }
    }

    /// <summary>A level that has a title, a summary or a list of statements under its key and nothing more.</summary>
    private void ReadWords(StructuredEntry entry, Place place)
    {
        var isTitle = entry.Value.IsText && entry.Value.Parts.Count == 1 && entry.Value.Value.Length <= 60 && !entry.Value.Value.EndsWith('.');
        var key = LevelNaming.NameOf(entry.Key.Value);
        var level = (isTitle ? new LevelName(entry.Key.Value, entry.Value.Value) : key) with { Track = place.Track };
        Claims.Label(entry.Key);
        all.LevelRegister.Add(level, [entry.Key.Value]);
        all.LevelRegister.List(place.Document.File, level, entry.Key.Parts[0]);
        if (isTitle) { Claims.Label(entry.Value); }
        else if (entry.Value.IsText) { all.Sink.Add(place with { Level = level }, Slot.Summary, entry.Value); }
        else { all.LevelCapabilities.Read(entry.Value, place with { Level = level }); }
    }

    private void ReadName(StructuredNode name, Place place)
    {
        var level = LevelNaming.NameOf(name.Value) with { Track = place.Track };
        Claims.Label(name);
        all.LevelRegister.Add(level, []);
        all.LevelRegister.List(place.Document.File, level, name.Parts[0]);
    }

    /// <summary>By the numbers that the levels give themselves, if all do; else as written.</summary>
    private static IEnumerable<StructuredNode> InOrder(List<StructuredNode> items)
    {
        var numbers = items.Select(item => int.TryParse(Shapes.Text(item, KeyWord.Order)?.Value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var order) ? order : (int?)null).ToList();
        return numbers.Contains(null) ? items : items.Zip(numbers).OrderBy(pair => pair.Second).Select(pair => pair.First);
    }
}
