using System.Collections.Frozen;
using LadderTeams.Core.Text;

namespace LadderTeams.Core.Ladders.Lint.Rules;

/// <summary>Tells whether a sentence goes on to something that another person could see.</summary>
internal static class Observables
{
    private static readonly PhraseLexicon Links = new("",
        "so that, such as, for example, for instance, e g, eg, which, where, when, within, at least, at most, until, before, after, that, " +
        "measured, as shown, shown by, in writing, out loud, aloud, enough to, enough that, as seen in, evidenced by");

    private static readonly FrozenSet<string> Seen = FrozenSet.ToFrozenSet(
        ("write document review present record publish show draw demonstrate measure test ship post explain teach mentor coach " +
         "implement fix deliver lead run apply ask report share propose raise build automate monitor remove refactor prepare plan " +
         "adapt solve resolve debug").Split(' '));

    /// <param name="from">The first word that counts.</param>
    public static bool Follow(string sentence, IReadOnlyList<Word> words, int from)
    {
        var rest = words.Skip(from).ToList();
        return rest.Count > 0 && (Links.In(rest).Any() || rest.Any(word => char.IsAsciiDigit(word.Value[0]) || IsOpened(sentence, word))
            || rest.Index().Any(word => IsDone(sentence, rest, word.Index)));
    }

    /// <summary>A colon or a bracket before the word opens the particulars.</summary>
    private static bool IsOpened(string sentence, Word word)
    {
        var before = sentence.AsSpan(0, word.Start).TrimEnd(" \"“*_");
        return before.Length > 0 && before[^1] is ':' or '(';
    }

    private static bool IsDone(string sentence, List<Word> words, int at)
    {
        if (Verbs.Read(words[at].Value) is not { } verb) { return false; }

        var before = at > 0 ? words[at - 1].Value : "";
        if (verb.Form is VerbForm.Ing) { return before is "by" or "through"; }

        var isListed = at > 0 && sentence.AsSpan(words[at - 1].End..words[at].Start).Contains(',');
        return Seen.Contains(verb.Plain)
            && (isListed || before is "and" or "then" or "also" or "can" || before.EndsWith("ly", StringComparison.Ordinal));
    }
}
