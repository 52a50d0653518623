using System.Text.RegularExpressions;
using LadderTeams.Core.Ladders.Import.Structured.Readers;

namespace LadderTeams.Core.Ladders.Import.Structured.Registers;

/// <summary>Follows references of levels to capabilities and their statements, by id, by path and across the files of an import.</summary>
internal sealed partial class References(StructuredReading all, IReadOnlyList<(Document Document, StructuredNode Root)> documents)
{
    private readonly HashSet<StructuredNode> referred = [];
    private ReferenceIndex? index;

    private ReferenceIndex Index => index ??= new(all.Shapes, documents);

    public bool Has(string text) => Index.Find(text) is not null;

    /// <summary>A level has taken the node, so that it is not said of the level that the node itself may name.</summary>
    public bool IsReferred(StructuredNode node) => referred.Contains(node);

    /// <summary>False when the words are no reference but a statement.</summary>
    public bool Read(StructuredNode words, Place place)
    {
        if (words.Parts.Count != 1 || words.Value.Length > 120) { return false; }

        if (Find(words.Value) is { } target)
        {
            Claims.Label(words);
            Follow(target, place);
            return true;
        }

        if (!NumberedPath().IsMatch(words.Value) && (Index.IsEmpty || !Path().IsMatch(words.Value))) { return false; }

        Miss(words, place);
        return true;
    }

    /// <param name="target">What the item refers to.</param>
    /// <param name="level">The level within the target; null when the item names none.</param>
    public void Read(StructuredNode target, StructuredNode? level, StructuredNode item, Place place)
    {
        var found = level is null ? null : Find($"{target.Value}.{level.Value}");
        if ((found ?? Find(target.Value)) is not { } node)
        {
            Miss(target, place);
            return;
        }

        Claims.Label(target);
        if (level is not null) { Claims.Label(level); }

        foreach (var entry in item.Entries.Where(entry => entry.Value == target || entry.Value == level)) { Claims.Label(entry.Key); }

        Follow(node, place);
        foreach (var entry in item.Entries.Where(entry => entry.Value != target && entry.Value != level)) { all.Cells.ReadEntry(entry, place); }
    }

    private ReferenceTarget? Find(string text) => Index.Find(text) is { } target && all.MayRepeat(target.Node) ? target : null;

    private void Follow(ReferenceTarget target, Place place)
    {
        var there = new Place(target.Document) { Level = place.Level, Track = place.Track, Slot = place.Slot };
        if (target.Node != target.Owner)
        {
            all.LevelRegister.AreNumbersLevels = false;
            referred.Add(target.Node);
            all.Statements.Read(target.Node, there with { Capability = all.Capabilities.NameOf(target.Owner, target.Key) });
        }
        else if (!all.Capabilities.IsByLevel(target.Node))
        {
            referred.Add(target.Node);
            all.Capabilities.ReadAtLevel(target.Node, target.Key, there);
        }
    }

    private void Miss(StructuredNode words, Place place)
    {
        Claims.Residual(words, "reference_unresolved");
        all.Sink.Warn(place, "reference_unresolved", words.Parts[0], $"Add what '{words.Value}' refers to, or correct the reference.");
    }

    [GeneratedRegex(@"^[#./]*[a-z][a-z0-9_-]*(?:[./#:-][a-z0-9_-]+)*[./#:-][0-9]{1,3}$", RegexOptions.CultureInvariant)]
    private static partial Regex NumberedPath();

    [GeneratedRegex(@"^[#./]*[a-z][a-z0-9_-]*(?:[./#:][a-z0-9_-]+)*$", RegexOptions.CultureInvariant)]
    private static partial Regex Path();
}
