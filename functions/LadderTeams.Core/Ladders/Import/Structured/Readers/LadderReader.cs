using LadderTeams.Core.Ladders.Import.Structured.Keys;
using LadderTeams.Core.Ladders.Import.Structured.Registers;

namespace LadderTeams.Core.Ladders.Import.Structured.Readers;

/// <summary>Reads a whole file: finds out what it holds and hands each part to its reader.</summary>
internal sealed class LadderReader(StructuredReading all)
{
    public void ReadFile(Document document, StructuredNode root)
    {
        var place = new Place(document);
        var word = KeyVocabulary.Of(FileKey.Of(document)).Word;
        if (root.IsSequence && word is KeyWord.Levels or KeyWord.Capabilities && Shapes.IsSubstantial(root)) { ReadList(root, word, place); }
        else if (root.IsContainer && (all.Shapes.IsLadder(root) || all.Shapes.IsLevelObject(root) || IsListed(root))) { Read(root, place); }
    }

    public void ReadTrack(StructuredNode node, StructuredNode? key, Place place)
    {
        var name = Shapes.Text(node, KeyWord.Name) ?? key;
        if (key is not null) { Claims.Label(key); }

        ReadPlain(node, place with { Track = name?.Value ?? place.Track });
    }

    /// <summary>An entry of a file, or of a part of it, that is neither a level's nor a capability's.</summary>
    public void ReadEntry(StructuredEntry entry, Place place)
    {
        var meaning = KeyVocabulary.Of(entry);
        switch (meaning.Word)
        {
            case not KeyWord.None when entry.Value is { IsText: false, IsContainer: false }:
                Claims.Label(entry.Key);
                break;
            case KeyWord.Levels or KeyWord.Capabilities or KeyWord.Tracks when entry.Value.IsContainer:
                Claims.Label(entry.Key);
                ReadList(entry.Value, meaning.Word, place);
                break;
            case KeyWord.Metadata or KeyWord.Levels or KeyWord.Id:
                Claims.Metadata(entry);
                break;
            case KeyWord.Name or KeyWord.Track or KeyWord.Description when entry.Value.IsText:
                ReadName(entry, meaning.Word, place);
                break;
            case KeyWord.Scale when entry.Value.IsContainer:
                Claims.Label(entry.Key);
                all.Rubrics.Read(entry.Value, place);
                break;
            case KeyWord.Points:
                all.Later(() => all.Points.Read(entry, place));
                break;
            case KeyWord.Statements or KeyWord.Guidance when !all.Shapes.HoldsLadder(entry.Value):
                all.Cells.ReadEntry(entry, place with { Slot = meaning.Slot ?? place.Slot });
                break;
            default:
                ReadUnknown(entry, place);
                break;
        }
    }

    private void Read(StructuredNode node, Place place)
    {
        if (node.IsSequence && all.Shapes.ListOf(node) is var word and not KeyWord.None) { ReadList(node, word, place); }
        else if (all.Shapes.IsLevelObject(node)) { all.Levels.ReadLevel(node, null, place); }
        else if (node.IsMapping && all.Shapes.IsCapabilityFile(node)) { all.Later(() => all.Capabilities.ReadObject(node, null, place)); }
        else if (all.Shapes.HasLevelKeys(node)) { all.Levels.ReadList(node, place); }
        else { ReadPlain(node, place); }
    }

    private void ReadPlain(StructuredNode node, Place place)
    {
        place = place with { Track = Shapes.Text(node, KeyWord.Track)?.Value ?? place.Track };
        foreach (var item in node.Items.Where(item => item.IsMapping)) { Read(item, place); }

        var tracks = node.Entries.Count(IsTrack);
        foreach (var entry in node.Entries.OrderBy(entry => KeyVocabulary.Of(entry).Word != KeyWord.Scale)) // a scale says the order of its points
        {
            if (tracks > 1 && IsTrack(entry)) { ReadTrack(entry.Value, entry.Key, place); }
            else { ReadEntry(entry, place); }
        }
    }

    private void ReadList(StructuredNode list, KeyWord word, Place place)
    {
        switch (word)
        {
            case KeyWord.Levels:
                all.Levels.ReadList(list, place);
                break;
            case KeyWord.Capabilities:
                all.Capabilities.Announce(list);
                all.Later(() => all.Capabilities.ReadList(list, place));
                break;
            case KeyWord.Tracks:
                list.Items.ForEach(item => ReadTrackOrCapability(item, null, place));
                list.Entries.ForEach(entry => ReadTrackOrCapability(entry.Value, entry.Key, place));
                break;
        }
    }

    private void ReadTrackOrCapability(StructuredNode node, StructuredNode? key, Place place)
    {
        if (Shapes.Has(node, KeyWord.Milestones, Shapes.IsSubstantial)) { all.Later(() => all.Capabilities.ReadObject(node, key, place)); }
        else if (node.IsText) { Claims.Label(node); }
        else if (key is not null && (node.IsSequence || all.Shapes.HasLevelKeys(node)))
        {
            Claims.Label(key);
            all.Levels.ReadList(node, place with { Track = key.Value });
        }
        else { ReadTrack(node, key, place); }
    }

    private void ReadName(StructuredEntry entry, KeyWord word, Place place)
    {
        Claims.Label(entry.Key);
        if (word != KeyWord.Description) { Claims.Label(entry.Value); }
        else if (place.Track is null) { all.Sink.Add(place, Slot.Summary, entry.Value); }
    }

    /// <summary>Looks below a key that no rule knows: it names a list of capabilities, a capability by level, or nothing.</summary>
    private void ReadUnknown(StructuredEntry entry, Place place)
    {
        if (!entry.Value.IsContainer || !entry.Key.IsText || !(all.Shapes.IsLadder(entry.Value) || IsListed(entry.Value))) { return; }

        Claims.Label(entry.Key);
        if (KeyVocabulary.Of(entry).Word is KeyWord.Statements or KeyWord.Content) { ReadList(entry.Value, KeyWord.Capabilities, place); }
        else if (all.Shapes.IsLevelled(entry.Value) && entry.Value.IsMapping) { all.Later(() => all.Capabilities.ReadObject(entry.Value, entry.Key, place)); }
        else if (entry.Value.IsSequence && all.Shapes.ListOf(entry.Value) == KeyWord.Capabilities) { ReadList(entry.Value, KeyWord.Capabilities, place with { Group = entry.Key.Value }); }
        else { Read(entry.Value, place); }
    }

    private bool IsTrack(StructuredEntry entry) =>
        KeyVocabulary.Of(entry).Word == KeyWord.None && Shapes.Has(entry.Value, KeyWord.Levels, Shapes.IsSubstantial);

    private bool IsListed(StructuredNode node) => node.IsSequence && all.Shapes.ListOf(node) != KeyWord.None;
}
