using LadderTeams.Core.Ladders.Import.Structured.Keys;

namespace LadderTeams.Core.Ladders.Import.Structured.Registers;

/// <summary>How a level object names itself.</summary>
/// <param name="Text">The words that stand for the name.</param>
/// <param name="Ids">Other words by which the files may mean the level.</param>
internal sealed record LevelIdentity(LevelName Name, StructuredNode Text, IReadOnlyList<string> Ids)
{
    /// <param name="key">The key under which the level stands; null in a list.</param>
    public static LevelIdentity? Of(StructuredNode node, StructuredNode? key, string? track)
    {
        var marks = Texts(node, KeyWord.Code).Concat(Texts(node, KeyWord.Level)).ToList();
        var ids = marks.Concat(Texts(node, KeyWord.Id)).Concat(key is { IsText: true } ? [key] : []).ToList();
        var names = Texts(node, KeyWord.Name).ToList();
        var code = ids.Concat(names).FirstOrDefault(IsCode) ?? Texts(node, KeyWord.Code).FirstOrDefault(IsShort) ?? (names.Count == 0 ? Texts(node, KeyWord.Order).FirstOrDefault() : null);
        var title = names.Find(name => name != code) ?? (code is null ? ids.FirstOrDefault() : marks.Find(mark => mark != code && !IsCode(mark)));
        if ((code ?? title) is not { } text) { return null; }

        var aliases = names.Concat(marks).Where(name => name != code && name != title && name.Value != code?.Value)
            .Concat(node.Entries.Where(entry => KeyVocabulary.Of(entry).Word == KeyWord.Aliases).SelectMany(Listed));
        var name = new LevelName(code?.Value, title?.Value) { Track = track, Aliases = [.. aliases.Select(alias => alias.Value).Distinct()] };
        return new(name, text, [.. ids.Select(id => id.Value), .. name.Aliases, .. Texts(node, KeyWord.Order).Select(order => order.Value)]);
    }

    /// <summary>The entry says the level's code.</summary>
    public bool IsCode(StructuredEntry entry) =>
        entry.Value.IsText && entry.Value.Value == Name.Code && KeyVocabulary.Of(entry).Word is KeyWord.Id or KeyWord.Code or KeyWord.Level or KeyWord.Order or KeyWord.Name;

    private static bool IsCode(StructuredNode text) => LevelNaming.NameOf(text.Value).Code is not null;

    private static bool IsShort(StructuredNode text) => text.Value.Length <= 8 && !text.Value.Contains(' ');

    private static IEnumerable<StructuredNode> Listed(StructuredEntry entry) => (entry.Value.IsSequence ? entry.Value.Items : [entry.Value]).Where(item => item.IsText);

    private static IEnumerable<StructuredNode> Texts(StructuredNode node, KeyWord word) =>
        node.Entries.Where(entry => KeyVocabulary.Of(entry).Word == word && entry.Value.IsText).Select(entry => entry.Value);
}
