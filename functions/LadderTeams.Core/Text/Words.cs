using System.Collections.Frozen;

namespace LadderTeams.Core.Text;

/// <summary>A word of a text: <c>text.Substring(Start, Length)</c> as written.</summary>
/// <param name="Value">In lower case, with a straight apostrophe and without a possessive 's.</param>
public readonly record struct Word(int Start, int Length, string Value)
{
    public int End => Start + Length;

    public string Stem => PorterStemmer.Stem(Value);
}

/// <summary>
/// Takes a text apart into words: runs of letters, marks and digits of any script, with apostrophes within them. A hyphen
/// parts two words; <c>C++</c> and <c>C#</c> are words.
/// </summary>
public static class Words
{
    private static readonly FrozenSet<string> Common = FrozenSet.ToFrozenSet(
        ("a an the and or but nor of in on at to for from by with as into onto than then so if when while that this these those " +
         "is are was were be been being am do does did have has had having it its they them their theirs he him his she her hers " +
         "you your yours we us our ours i me my mine who whom whose which what will would shall should can could may might must " +
         "not no also both either each any all some such own other others more most very just about there here up out over " +
         "within without between across through before after during until inside outside upon")
        .Split(' '), StringComparer.Ordinal);

    public static IReadOnlyList<Word> In(string text)
    {
        var words = new List<Word>(text.Length / 6);
        for (var at = 0; at < text.Length;)
        {
            if (!IsInner(text[at])) { at++; continue; }

            var end = EndOf(text, at);
            words.Add(new(at, end - at, ValueOf(text.AsSpan(at, end - at))));
            at = end;
        }

        return words;
    }

    /// <summary>The words alone, a space between two: equal for texts that differ in markup, white space, case or punctuation only.</summary>
    public static string Normalise(string text) => string.Join(' ', In(text).Select(word => word.Value));

    /// <summary>Whether the word carries grammar rather than meaning: articles, pronouns, prepositions, auxiliaries.</summary>
    /// <param name="value">As in <see cref="Word.Value"/>.</param>
    public static bool IsCommon(string value) => Common.Contains(value);

    /// <summary>The stems of the words that carry meaning, in the text's order and as often as they stand there.</summary>
    public static IEnumerable<string> ContentStems(string text) =>
        In(text).Where(word => !IsCommon(word.Value)).Select(word => word.Stem);

    private static int EndOf(string text, int start)
    {
        var end = start + 1;
        while (end < text.Length && (IsInner(text[end]) || IsInnerApostrophe(text, end))) { end++; }

        var isC = end - start == 1 && text[start] is 'C' or 'c';
        if (isC && text.AsSpan(end).StartsWith("++")) { return end + 2; }

        return isC && end < text.Length && text[end] == '#' ? end + 1 : end;
    }

    private static bool IsInner(char letter) =>
        char.IsLetterOrDigit(letter) || char.IsSurrogate(letter)
        || char.GetUnicodeCategory(letter) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    private static bool IsApostrophe(char letter) => letter is '\'' or '’';

    private static bool IsInnerApostrophe(string text, int at) =>
        IsApostrophe(text[at]) && at + 1 < text.Length && char.IsLetter(text[at + 1]);

    private static string ValueOf(ReadOnlySpan<char> written)
    {
        if (written.Length > 2 && written[^1] is 's' or 'S' && IsApostrophe(written[^2])) { written = written[..^2]; }

        return written.ToString().ToLowerInvariant().Replace('’', '\'');
    }
}
