namespace LadderTeams.Core.Text;

/// <summary>
/// Brings the forms of an English word together: <c>mentors</c>, <c>mentoring</c> and <c>mentored</c> all end as
/// <c>mentor</c>. M. F. Porter, "An algorithm for suffix stripping", 1980, with the two rules
/// that Porter changed later (<c>bli</c>, <c>logi</c>); the step names below are the paper's.
/// </summary>
public static class PorterStemmer
{
    private static readonly (string Suffix, string Replacement)[] Step2 =
    [
        ("ational", "ate"), ("ization", "ize"), ("iveness", "ive"), ("fulness", "ful"), ("ousness", "ous"),
        ("tional", "tion"), ("biliti", "ble"), ("entli", "ent"), ("ousli", "ous"), ("ation", "ate"), ("alism", "al"),
        ("aliti", "al"), ("iviti", "ive"), ("enci", "ence"), ("anci", "ance"), ("izer", "ize"), ("alli", "al"),
        ("ator", "ate"), ("logi", "log"), ("bli", "ble"), ("eli", "e"),
    ];

    private static readonly (string Suffix, string Replacement)[] Step3 =
    [
        ("icate", "ic"), ("ative", ""), ("alize", "al"), ("iciti", "ic"), ("ical", "ic"), ("ness", ""), ("ful", ""),
    ];

    private static readonly (string Suffix, string Replacement)[] Step4 =
    [
        ("ement", ""), ("ance", ""), ("ence", ""), ("able", ""), ("ible", ""), ("ment", ""), ("sion", "s"), ("tion", "t"),
        ("ant", ""), ("ent", ""), ("ism", ""), ("ate", ""), ("iti", ""), ("ous", ""), ("ive", ""), ("ize", ""),
        ("ion", "ion"), ("al", ""), ("er", ""), ("ic", ""), ("ou", ""),
    ];

    /// <param name="word">In lower case. A word of one or two letters, or with anything but a to z, comes back as it is.</param>
    public static string Stem(string word)
    {
        if (word.Length < 3 || word.AsSpan().ContainsAnyExceptInRange('a', 'z')) { return word; }

        word = Past(Plural(word));
        if (word[^1] == 'y' && HasVowel(word.AsSpan(0, word.Length - 1))) { word = $"{word[..^1]}i"; }

        word = Replace(word, Step2, 1);
        word = Replace(word, Step3, 1);
        word = Replace(word, Step4, 2);
        return Ending(word);
    }

    /// <summary>Step 1a.</summary>
    private static string Plural(string word) =>
        word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("ies", StringComparison.Ordinal) ? word[..^2]
        : word[^1] == 's' && word[^2] != 's' ? word[..^1]
        : word;

    /// <summary>Step 1b.</summary>
    private static string Past(string word)
    {
        if (word.EndsWith("eed", StringComparison.Ordinal)) { return Measure(word.AsSpan(0, word.Length - 3)) > 0 ? word[..^1] : word; }

        var cut = word.EndsWith("ed", StringComparison.Ordinal) ? 2 : word.EndsWith("ing", StringComparison.Ordinal) ? 3 : 0;
        if (cut == 0 || !HasVowel(word.AsSpan(0, word.Length - cut))) { return word; }

        var stem = word[..^cut];
        if (stem is [.., 'a', 't'] or [.., 'b', 'l'] or [.., 'i', 'z']) { return $"{stem}e"; }

        if (EndsDouble(stem) && stem[^1] is not ('l' or 's' or 'z')) { return stem[..^1]; }

        return Measure(stem) == 1 && EndsShort(stem) ? $"{stem}e" : stem;
    }

    /// <summary>Steps 2 to 4: the first suffix that fits decides, also when what is left of the word is too short to change it.</summary>
    private static string Replace(string word, (string Suffix, string Replacement)[] rules, int least)
    {
        foreach (var (suffix, replacement) in rules)
        {
            if (!word.EndsWith(suffix, StringComparison.Ordinal)) { continue; }

            var kept = word.Length - suffix.Length;
            return Measure(word.AsSpan(0, kept + MeasuredTail(replacement))) >= least ? word[..kept] + replacement : word;
        }

        return word;
    }

    /// <summary>The s or t before <c>ion</c> counts as part of the stem.</summary>
    private static int MeasuredTail(string replacement) => replacement is "s" or "t" ? 1 : 0;

    /// <summary>Steps 5a and 5b.</summary>
    private static string Ending(string word)
    {
        if (word[^1] == 'e')
        {
            var stem = word.AsSpan(0, word.Length - 1);
            var measure = Measure(stem);
            if (measure > 1 || (measure == 1 && !EndsShort(stem))) { word = word[..^1]; }
        }

        return word is [.., 'l', 'l'] && Measure(word) > 1 ? word[..^1] : word;
    }

    /// <summary>The paper's m: how often a vowel is followed by a consonant.</summary>
    private static int Measure(ReadOnlySpan<char> stem)
    {
        var measure = 0;
        var vowelBefore = false;
        for (var at = 0; at < stem.Length; at++)
        {
            var vowel = IsVowel(stem, at);
            if (vowelBefore && !vowel) { measure++; }

            vowelBefore = vowel;
        }

        return measure;
    }

    private static bool HasVowel(ReadOnlySpan<char> stem)
    {
        for (var at = 0; at < stem.Length; at++)
        {
            if (IsVowel(stem, at)) { return true; }
        }

        return false;
    }

    private static bool IsVowel(ReadOnlySpan<char> word, int at) =>
        word[at] is 'a' or 'e' or 'i' or 'o' or 'u' || (word[at] == 'y' && at > 0 && !IsVowel(word, at - 1));

    private static bool EndsDouble(ReadOnlySpan<char> stem) =>
        stem.Length > 1 && stem[^1] == stem[^2] && !IsVowel(stem, stem.Length - 1);

    /// <summary>The paper's *o: consonant, vowel, consonant, and the last is not w, x or y.</summary>
    private static bool EndsShort(ReadOnlySpan<char> stem)
    {
        var last = stem.Length - 1;
        return last > 1 && !IsVowel(stem, last) && IsVowel(stem, last - 1) && !IsVowel(stem, last - 2) && stem[last] is not ('w' or 'x' or 'y');
    }
}
