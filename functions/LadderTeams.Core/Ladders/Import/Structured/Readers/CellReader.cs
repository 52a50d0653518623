using LadderTeams.Core.Ladders.Import.Structured.Keys;
using LadderTeams.Core.Ladders.Import.Structured.Registers;

namespace LadderTeams.Core.Ladders.Import.Structured.Readers;

/// <summary>Reads the entries of a level, or of what a level asks for in one capability.</summary>
internal sealed class CellReader(StructuredReading all)
{
    public void Read(StructuredNode node, Place place)
    {
        foreach (var entry in node.Entries) { ReadEntry(entry, place); }
    }

    public void ReadEntry(StructuredEntry entry, Place place)
    {
        var meaning = KeyVocabulary.Of(entry);
        switch (meaning.Word)
        {
            case not KeyWord.None when entry.Value is { IsText: false, IsContainer: false }:
                Claims.Label(entry.Key);
                break;
            case KeyWord.Metadata or KeyWord.Id:
                Claims.Metadata(entry);
                break;
            case KeyWord.Name or KeyWord.Code or KeyWord.Level or KeyWord.Group or KeyWord.Track or KeyWord.Order when entry.Value.IsText:
            case KeyWord.Aliases:
                Claims.Label(entry);
                break;
            case KeyWord.Levels or KeyWord.Milestones or KeyWord.Tracks:
                break;
            case KeyWord.Description:
                ReadDescription(entry, place);
                break;
            case KeyWord.Statements or KeyWord.Capabilities or KeyWord.Text or KeyWord.Content:
                ReadStatements(entry, place with { Slot = meaning.Slot ?? place.Slot });
                break;
            default:
                ReadOther(entry, meaning.Word, place);
                break;
        }
    }

    private void ReadOther(StructuredEntry entry, KeyWord word, Place place)
    {
        switch (word)
        {
            case KeyWord.Points:
                all.Points.Read(entry, place);
                break;
            case KeyWord.Extends or KeyWord.Mixin or KeyWord.Cumulative when place is { Level: not null, Capability: null }:
                all.Levels.Inherit(entry, word, place);
                break;
            case KeyWord.Reference when place.Level is not null && entry.Value.IsText:
                Claims.Label(entry.Key);
                all.References.Read(entry.Value, place);
                break;
            case KeyWord.Scale when entry.Value.IsContainer:
                Claims.Label(entry.Key);
                all.Rubrics.Read(entry.Value, place);
                break;
            case KeyWord.Guidance when entry.Value.IsText || entry.Value.IsSequence || entry.Value.Entries.Exists(part => KeyVocabulary.GuidanceSlot(part) is not null):
                ReadGuidance(entry, place);
                break;
            default:
                ReadUnknown(entry, place);
                break;
        }
    }

    private void ReadDescription(StructuredEntry entry, Place place)
    {
        var slot = place switch
        {
            { Level: null, Capability: not null } => Slot.CapabilityDescription,
            { Capability: null } => Slot.Summary,
            _ => entry.Value.IsContainer ? place.Slot : Slot.Narrative,
        };
        Claims.Label(entry.Key);
        all.Statements.Read(entry.Value, place with { Slot = slot });
    }

    private void ReadStatements(StructuredEntry entry, Place place)
    {
        Claims.Label(entry.Key);
        if (place is { Level: not null, Capability: null }) { all.LevelCapabilities.Read(entry.Value, place); }
        else { all.Statements.Read(entry.Value, place); }
    }

    private void ReadGuidance(StructuredEntry entry, Place place)
    {
        Claims.Label(entry.Key);
        var approach = place with { Slot = Slot.GuidanceApproach };
        if (!entry.Value.IsMapping)
        {
            all.Statements.Read(entry.Value, approach);
            return;
        }

        foreach (var part in entry.Value.Entries)
        {
            if (KeyVocabulary.GuidanceSlot(part) is { } slot)
            {
                Claims.Label(part.Key);
                all.Statements.Read(part.Value, place with { Slot = slot });
            }
            else { ReadEntry(part, approach); }
        }
    }

    private void ReadUnknown(StructuredEntry entry, Place place)
    {
        if (!entry.Key.IsText || (place is { Level: null, Capability: null } && !entry.Value.IsContainer)) { return; }

        if (ScaleKeys.Are(entry.Value))
        {
            Claims.Label(entry.Key);
            all.Rubrics.Read(entry.Value, Within(entry, place));
        }
        else if (entry.Value.IsContainer || (place.Capability is null && Shapes.IsProse(entry.Value)))
        {
            Claims.Label(entry.Key);
            all.Statements.Read(entry.Value, Within(entry, place));
        }
        else if (Shapes.IsProse(entry.Value))
        {
            Claims.Label(entry.Key);
            all.Sink.Add(place, place.Slot, entry.Value, entry.Key.Value);
        }
        else if (place.Level is not null && entry.Value.IsText)
        {
            Claims.Label(entry.Key);
            all.Sink.Add(place, Slot.LevelFact, entry.Value, entry.Key.Value);
        }
    }

    /// <summary>A key that no rule knows is the name of a capability, or of a part of the one that it stands in.</summary>
    private Place Within(StructuredEntry entry, Place place)
    {
        var name = all.CapabilityRegister.NameOf(entry.Key.Value);
        return place.Capability switch
        {
            null => place with { Capability = new(name, place.Group) },
            { Group: null } outer => place with { Capability = new(name, outer.Name) },
            _ => place,
        };
    }
}
