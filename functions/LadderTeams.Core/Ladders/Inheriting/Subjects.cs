using System.Runtime.InteropServices;
using LadderTeams.Core.Text;

namespace LadderTeams.Core.Ladders.Inheriting;

/// <summary>Tells whether a text speaks of what one of some other texts speaks of: most words of the shorter are in both.</summary>
internal sealed class Subjects
{
    /// <summary>Looks at no more texts than this for one word, so that a word in every text does not make it slow.</summary>
    private const int TextsPerStem = 64;

    private readonly Dictionary<string, List<int>> textsByStem = [];
    private readonly List<int> sizes = [];

    public Subjects(IEnumerable<string> texts)
    {
        foreach (var text in texts) { Add(text); }
    }

    public bool Include(string text)
    {
        var stems = Words.ContentStems(text).ToHashSet();
        var shared = new Dictionary<int, int>();
        foreach (var known in stems.SelectMany(stem => textsByStem.GetValueOrDefault(stem, [])))
        {
            CollectionsMarshal.GetValueRefOrAddDefault(shared, known, out _)++;
        }

        return shared.Any(found => 2 * found.Value > Math.Min(stems.Count, sizes[found.Key]));
    }

    private void Add(string text)
    {
        var stems = Words.ContentStems(text).ToHashSet();
        foreach (var stem in stems)
        {
            var texts = CollectionsMarshal.GetValueRefOrAddDefault(textsByStem, stem, out _) ??= [];
            if (texts.Count < TextsPerStem) { texts.Add(sizes.Count); }
        }

        sizes.Add(stems.Count);
    }
}
