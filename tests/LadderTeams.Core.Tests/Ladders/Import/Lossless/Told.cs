using System.Collections;
using System.Net;
using System.Reflection;
using LadderTeams.Core.Ladders;

namespace LadderTeams.Core.Tests.Ladders.Import.Lossless;

/// <summary>
/// All that a ladder tells, found by walking the whole model, so that a part that is added to it later counts too.
/// Diagnostics and ids are the importer's own words and no part of it, and what is computed says nothing anew.
/// </summary>
internal sealed class Told
{
    private static readonly HashSet<string> OwnWords =
        [nameof(Ladder.Id), nameof(Ladder.Diagnostics), nameof(Ladder.Coverage), nameof(Ladder.Files), nameof(Passage.Source), nameof(ResidualBlock.Reason), nameof(Ladder.Tracks), nameof(Level.Track)];

    private readonly HashSet<object> seen = new(ReferenceEqualityComparer.Instance);

    private Told(Ladder ladder) => Walk(ladder);

    /// <summary>Every text with a place in the source.</summary>
    public List<Passage> Passages { get; } = [];

    /// <summary>Values that a ladder attaches to a level, with their names.</summary>
    public List<string> Facts { get; } = [];

    /// <summary>Every other string: names, titles, points.</summary>
    public List<string> Names { get; } = [];

    /// <summary>Every text that is typed, a label, residual or a link's target.</summary>
    public IEnumerable<string> Texts => Passages.Select(passage => passage is Link link ? link.Url : passage.Text).Concat(Facts);

    public IEnumerable<string> Words => Passages.SelectMany(passage => Lossless.Words.Of(passage.Text))
        .Concat(Passages.OfType<Link>().SelectMany(link => Lossless.Words.Of(link.Url)))
        .Concat(Names.Concat(Facts).SelectMany(Lossless.Words.Of));

    /// <summary>The letters of every passage; those of entities that were kept as written too.</summary>
    public string Letters => string.Join(' ', Texts.Select(text => text.Contains('&', StringComparison.Ordinal) ? $"{Lossless.Words.LettersOf(text)} {Lossless.Words.LettersOf(WebUtility.HtmlDecode(text))}" : Lossless.Words.LettersOf(text)));

    public static Told By(Ladder ladder) => new(ladder);

    private void Walk(object? node)
    {
        switch (node)
        {
            case null or ValueType and not KeyValuePair<string, string>: break;
            case string name: Names.Add(name); break;
            case KeyValuePair<string, string> pair: Facts.AddRange([pair.Key, pair.Value]); break;
            case IEnumerable list: foreach (var item in list) { Walk(item); } break;
            default: if (seen.Add(node)) { WalkProperties(node); } break;
        }
    }

    private void WalkProperties(object node)
    {
        if (node is Passage passage) { Passages.Add(passage); }

        foreach (var property in node.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            var isText = node is Passage && property.Name is nameof(Passage.Text) or nameof(Link.Url);
            if (!isText && !OwnWords.Contains(property.Name) && property.CanWrite) { Walk(property.GetValue(node)); }
        }
    }
}
