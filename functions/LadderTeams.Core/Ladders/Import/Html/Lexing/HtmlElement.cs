using System.Collections.Frozen;

namespace LadderTeams.Core.Ladders.Import.Html.Lexing;

/// <summary>An element that has a meaning, or stands for all that have none.</summary>
internal sealed class HtmlElement
{
    private static readonly FrozenDictionary<string, HtmlElement> Known = All();

    private static readonly FrozenDictionary<string, HtmlElement>.AlternateLookup<ReadOnlySpan<char>> ByName =
        Known.GetAlternateLookup<ReadOnlySpan<char>>();

    private HtmlElement(int id, string name, HtmlRole role) => (Id, Name, Role) = (id, name, role);

    /// <summary>An element whose name means nothing here.</summary>
    public static HtmlElement Unknown { get; } = new(0, "", HtmlRole.Inline);

    /// <summary>A part of a drawing: its words are no sentence together with those of the next part.</summary>
    public static HtmlElement DrawingPart { get; } = new(1, "", HtmlRole.Container);

    /// <summary>One more than the greatest <see cref="Id"/>.</summary>
    public static int Count => Known.Count + 2;

    public int Id { get; }

    public string Name { get; }

    public HtmlRole Role { get; }

    /// <summary>1 to 6 for a heading.</summary>
    public int Rank => Role is HtmlRole.Heading ? Name[1] - '0' : 0;

    /// <summary>Its words stand in the line of those around it.</summary>
    public bool IsInline => Role is HtmlRole.Inline or HtmlRole.LineBreak or HtmlRole.Bold or HtmlRole.Link
        or HtmlRole.Field or HtmlRole.Formula or HtmlRole.Title or HtmlRole.Metadata;

    public bool IsTablePart => Role is HtmlRole.Table or HtmlRole.Section or HtmlRole.Row or HtmlRole.Cell or HtmlRole.Caption;

    /// <summary>Null when HTML has no element of this name.</summary>
    public static HtmlElement? Find(ReadOnlySpan<char> name) => ByName.TryGetValue(name, out var element) ? element : null;

    public static HtmlElement Get(string name) => Known[name];

    private static FrozenDictionary<string, HtmlElement> All()
    {
        var elements = new Dictionary<string, HtmlElement>(StringComparer.OrdinalIgnoreCase);
        foreach (var (role, names) in HtmlVocabulary.Names)
        {
            foreach (var name in names.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            {
                elements.Add(name, new(elements.Count + 2, name, role));
            }
        }

        return elements.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
