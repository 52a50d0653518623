using System.Runtime.InteropServices;
using LadderTeams.Core.Ladders.Compare.Bars;
using LadderTeams.Core.Ladders.Statements;
using LadderTeams.Core.Text;

namespace LadderTeams.Core.Ladders.Compare.Matching;

/// <summary>
/// The words of both sides of a comparison and what each tells: a word that few texts hold tells more than one that many
/// hold, and a word that says how much tells little about the subject.
/// </summary>
internal sealed class SubjectWords
{
    private readonly Dictionary<string, string> stems = [];
    private readonly Dictionary<string, int> numbers = [];
    private readonly double[] weights;

    public SubjectWords(IReadOnlyCollection<string> texts)
    {
        var counts = new Dictionary<string, int>();
        foreach (var stem in texts.SelectMany(text => StemsOf(text).Distinct()))
        {
            CollectionsMarshal.GetValueRefOrAddDefault(counts, stem, out _)++;
        }

        weights = new double[counts.Count];
        foreach (var (stem, count) in counts.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            weights[numbers.Count] = Math.Log(2 + ((double)texts.Count / count)) * Scales.ShareInSubject(stem);
            numbers.Add(stem, numbers.Count);
        }
    }

    /// <summary>How many different stems there are; their numbers count from 0.</summary>
    public int Count => weights.Length;

    /// <param name="text">One of the texts compared, or a part of one.</param>
    public Profile Profile(string text, string? title = null, int kind = 0)
    {
        int[] known = [.. StemsOf(text).Concat(title is null ? [] : StemsOf(title))
            .Select(stem => numbers.GetValueOrDefault(stem, -1)).Where(number => number >= 0).Distinct().Order()];
        return new(StatementWords.Normalise(text), known, known.Sum(number => weights[number]), StatementWords.KeyOf(title), kind);
    }

    /// <summary>From 0 to 1: how much of the two texts is on the same subject.</summary>
    public double Likeness(Profile left, Profile right)
    {
        var words = left.Mass + right.Mass > 0 ? 2 * SharedMass(left.Stems, right.Stems) / (left.Mass + right.Mass) : 0;
        var named = left.Title.Length > 0 && left.Title == right.Title ? 0.5 + (words / 2) : words;
        return left.Kind == right.Kind ? named : 0.9 * named;
    }

    private double SharedMass(int[] left, int[] right)
    {
        var mass = 0.0;
        for (int i = 0, j = 0; i < left.Length && j < right.Length;)
        {
            if (left[i] == right[j]) { mass += weights[left[i]]; i++; j++; }
            else if (left[i] < right[j]) { i++; }
            else { j++; }
        }

        return mass;
    }

    private IEnumerable<string> StemsOf(string text) =>
        Words.In(text).Where(word => !Words.IsCommon(word.Value)).Select(word => StemOf(word.Value));

    private string StemOf(string value)
    {
        ref var stem = ref CollectionsMarshal.GetValueRefOrAddDefault(stems, value, out _);
        return stem ??= PorterStemmer.Stem(value);
    }
}
