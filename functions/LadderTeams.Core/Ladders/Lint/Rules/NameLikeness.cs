using System.Collections.Frozen;
using LadderTeams.Core.Text;

namespace LadderTeams.Core.Ladders.Lint.Rules;

/// <summary>Sees that two headings are meant to be one: other endings, other order, filler words, or a single letter.</summary>
internal static class NameLikeness
{
    /// <summary>In shorter names a letter makes another word.</summary>
    private const int LeastLengthForSlips = 6;

    private static readonly FrozenSet<string> Fillers = FrozenSet.ToFrozenSet(
        "skill skills ability abilities competence competences competency competencies and the of for".Split(' '));

    /// <summary>Names without a common key are not alike.</summary>
    public static IEnumerable<string> Keys(string name)
    {
        var core = Core(name);
        var plain = Plain(name);
        return plain.Length < LeastLengthForSlips
            ? [core]
            : Enumerable.Range(0, plain.Length).Select(at => plain.Remove(at, 1)).Append(plain).Append(core).Distinct();
    }

    public static bool AreLike(string left, string right) =>
        Core(left) == Core(right) || AreOneLetterApart(Plain(left), Plain(right));

    /// <summary>The words without endings, fillers and order.</summary>
    private static string Core(string name)
    {
        string[] words = [.. Words.In(name).Select(word => word.Value).Where(word => !Fillers.Contains(word)).Select(WithoutEnding).Order(StringComparer.Ordinal)];
        return words.Length > 0 ? string.Join(' ', words) : name;
    }

    private static string Plain(string name) => string.Join(' ', Words.In(name).Select(word => word.Value).Where(word => !Fillers.Contains(word)));

    private static string WithoutEnding(string word)
    {
        if (word.Length > 4 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i')) { word = word[..^1]; }

        foreach (var (ending, least) in new[] { ("ship", 4), ("ing", 4), ("ion", 5) })
        {
            if (word.EndsWith(ending, StringComparison.Ordinal) && word.Length - ending.Length >= least) { return word[..^ending.Length]; }
        }

        return word;
    }

    /// <summary>One letter more, less or other, or two neighbours swapped; not the first letter.</summary>
    private static bool AreOneLetterApart(string left, string right)
    {
        if (Math.Min(left.Length, right.Length) < LeastLengthForSlips || Math.Abs(left.Length - right.Length) > 1 || left[0] != right[0]) { return false; }

        var start = left.AsSpan().CommonPrefixLength(right);
        ReadOnlySpan<char> one = left.AsSpan(start), other = right.AsSpan(start);
        var end = CommonSuffix(one, other);
        one = one[..^end];
        other = other[..^end];
        return one.Length + other.Length == 1 || (one.Length == 1 && other.Length == 1)
            || (one.Length == 2 && other.Length == 2 && one[0] == other[1] && one[1] == other[0]);
    }

    private static int CommonSuffix(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var length = 0;
        while (length < left.Length && length < right.Length && left[^(length + 1)] == right[^(length + 1)]) { length++; }

        return length;
    }
}
