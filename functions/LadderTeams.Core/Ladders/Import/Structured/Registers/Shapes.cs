using LadderTeams.Core.Ladders.Import.Structured.Keys;

namespace LadderTeams.Core.Ladders.Import.Structured.Registers;

/// <summary>Tells what a node is by the keys that it holds.</summary>
internal sealed class Shapes(LevelRegister levels)
{
    private readonly Dictionary<StructuredNode, bool> ladders = [];

    public bool IsLevel(string text) => LevelNaming.IsLevel(text) || levels.Knows(text);

    /// <summary>A mapping most of whose keys are levels.</summary>
    public bool HasLevelKeys(StructuredNode node) =>
        node.IsMapping && node.Entries.Count(entry => IsLevel(entry.Key.Value)) * 2 > node.Entries.Count;

    /// <summary>A mapping by level, or a list of which an item names its level.</summary>
    public bool IsLevelled(StructuredNode node) =>
        HasLevelKeys(node) || (node.IsSequence && node.Items.Exists(item => HasText(item, KeyWord.Level)));

    /// <summary>A list or a mapping of things that are more than words.</summary>
    public static bool IsSubstantial(StructuredNode node) =>
        node.Items.Exists(item => item.IsMapping) || node.Entries.Exists(entry => entry.Value.IsContainer || IsProse(entry.Value));

    /// <summary>Words enough to say something of a level.</summary>
    public static bool IsProse(StructuredNode node) => node.Parts.Count > 1 || node.Value.AsSpan().Count(' ') > 1;

    public static bool Has(StructuredNode node, KeyWord word, Func<StructuredNode, bool> value) =>
        node.Entries.Exists(entry => KeyVocabulary.Of(entry).Word == word && value(entry.Value));

    public static bool Has(StructuredNode node, KeyWord word, params ReadOnlySpan<Slot> slots)
    {
        foreach (var entry in node.Entries)
        {
            if (KeyVocabulary.Of(entry) is { Slot: { } slot } meaning && meaning.Word == word && slots.Contains(slot)) { return true; }
        }

        return false;
    }

    public static bool HasText(StructuredNode node, KeyWord word) => Has(node, word, value => value.IsText);

    public static StructuredNode? Text(StructuredNode node, KeyWord word) =>
        node.Entries.Find(entry => KeyVocabulary.Of(entry).Word == word && entry.Value.IsText)?.Value;

    /// <summary>It is a mapping by level, or levels, capabilities or tracks stand somewhere in it.</summary>
    public bool IsLadder(StructuredNode node) => (HasLevelKeys(node) && IsSubstantial(node)) || HoldsLadder(node);

    /// <summary>Levels, capabilities or tracks stand somewhere in it.</summary>
    public bool HoldsLadder(StructuredNode node)
    {
        if (!node.IsContainer) { return false; }

        if (!ladders.TryGetValue(node, out var holds))
        {
            holds = node.Items.Exists(item => HasText(item, KeyWord.Level) || HoldsLadder(item)) ||
                node.Entries.Exists(entry => entry.Value.IsContainer && HoldsLadder(entry));
            ladders[node] = holds;
        }

        return holds;
    }

    /// <summary>A file or an item that describes one level.</summary>
    public bool IsLevelObject(StructuredNode node)
    {
        if (Has(node, KeyWord.Levels, IsSubstantial) || Has(node, KeyWord.Milestones, IsSubstantial)) { return false; }

        var hasStatements = Has(node, KeyWord.Statements, value => (value.IsContainer || IsProse(value)) && !HoldsLadder(value));
        var hasCapabilities = Has(node, KeyWord.Capabilities, value => Asks(value) && !HoldsLadder(value) && !IsLevelled(value));
        return HasText(node, KeyWord.Level) || HasText(node, KeyWord.Code)
            ? hasStatements || hasCapabilities
            : Has(node, KeyWord.Statements, Slot.Responsibility, Slot.ShouldHave, Slot.ExpectedTo) && hasStatements && HasText(node, KeyWord.Name) && !HasText(node, KeyWord.Group) && !HoldsLadder(node);
    }

    /// <summary>An item that describes one capability level by level.</summary>
    public bool IsCapability(StructuredNode node)
    {
        if (Has(node, KeyWord.Milestones, IsSubstantial)) { return true; }

        return HasText(node, KeyWord.Name) && !Has(node, KeyWord.Capabilities, IsSubstantial) &&
            node.Entries.Exists(entry => entry.Value.IsContainer && IsCells(entry));
    }

    /// <summary>A file that describes one capability, and is not a ladder whose levels hold nothing but statements.</summary>
    public bool IsCapabilityFile(StructuredNode node)
    {
        if (!IsCapability(node)) { return false; }

        var levels = node.Entries.Where(entry => KeyVocabulary.Of(entry).Word == KeyWord.Levels).SelectMany(entry => entry.Value.Items);
        return HasText(node, KeyWord.Group) || Has(node, KeyWord.Milestones, IsSubstantial) ||
            (!levels.Any(level => HasText(level, KeyWord.Name)) && !KeyVocabulary.NamesLadder(Text(node, KeyWord.Name)!.Value));
    }

    /// <summary>What a list without a key of its own lists, by the keys of its items.</summary>
    public KeyWord ListOf(StructuredNode list)
    {
        if (list.Items.Exists(IsFlatItem) || list.Items.Exists(IsCapability)) { return KeyWord.Capabilities; }

        return list.Items.Exists(item => IsLevelObject(item) || (item.IsMapping && HasText(item, KeyWord.Level))) ? KeyWord.Levels : KeyWord.None;
    }

    /// <summary>A statement that names its capability or itself and the level or levels that it is for.</summary>
    public static bool IsFlatItem(StructuredNode item) =>
        (HasText(item, KeyWord.Level) || Has(item, KeyWord.Levels, value => value.Items.Exists(level => level.IsText))) &&
        (HasText(item, KeyWord.Description) || HasText(item, KeyWord.Text) || HasText(item, KeyWord.Statements) || HasText(item, KeyWord.Name)) &&
        (HasText(item, KeyWord.Group) || HasText(item, KeyWord.Capabilities) || HasText(item, KeyWord.Id));

    /// <summary>More than the short words by which a page is filed under its subjects.</summary>
    private static bool Asks(StructuredNode value) => IsSubstantial(value) || value.Items.Exists(item => IsProse(item) || item.Value.AsSpan().ContainsAny('.', '/', '#'));

    private bool HoldsLadder(StructuredEntry entry) => KeyVocabulary.Of(entry).Word switch
    {
        KeyWord.Levels or KeyWord.Milestones or KeyWord.Capabilities or KeyWord.Tracks when IsSubstantial(entry.Value) => true,
        KeyWord.Metadata => false,
        _ => IsLadder(entry.Value),
    };

    /// <summary>Levels that hold statements alone, as within a capability, and not all that a level of a ladder has.</summary>
    private bool IsCells(StructuredEntry entry)
    {
        var word = KeyVocabulary.Of(entry).Word;
        if (word is not (KeyWord.Levels or KeyWord.Content or KeyWord.Statements)) { return word == KeyWord.None && HasLevelKeys(entry.Value); }

        var cells = entry.Value.IsSequence ? entry.Value.Items : [.. entry.Value.Entries.Select(level => level.Value)];
        return (word == KeyWord.Levels ? IsSubstantial(entry.Value) : IsLevelled(entry.Value)) && !cells.Exists(IsWholeLevel);
    }

    private static bool IsWholeLevel(StructuredNode level) =>
        Has(level, KeyWord.Capabilities, value => value.IsContainer) ||
        level.Entries.Exists(entry => entry.Word is "responsibilities" or "requirements" or "duties" or "qualifications");
}
