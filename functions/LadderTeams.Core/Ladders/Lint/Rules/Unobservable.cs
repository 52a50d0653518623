using System.Collections.Frozen;
using LadderTeams.Core.Text;

namespace LadderTeams.Core.Ladders.Lint.Rules;

/// <summary>An expectation of what goes on in a person's head, with nothing that others could see.</summary>
internal static class Unobservable
{
    private static readonly LintRule Rule = new(
        LintCodes.Unobservable, DiagnosticSeverity.Info,
        "Nobody can see what a person thinks or feels, so the rating follows sympathy instead of work.",
        "Say what the person does that shows it.");

    private static readonly PhraseLexicon Phrases = new(
        "thinks aloud, thinks out loud, think aloud, know from, knows from",
        "thinks, think, feels, feel, believes, believe, understands, understand, knows, know, loves, love, enjoys, enjoy, appreciates, appreciate, " +
        "cares about, care about, is passionate, are passionate, passionate about, is aware, are aware, is motivated, is enthusiastic, " +
        "is curious, are curious, is interested, is eager, is willing, is dedicated, is committed, are committed, has a passion, passion for, " +
        "has a positive attitude, has the right attitude, has a good attitude, has a can do attitude, has a winning attitude, a positive attitude, " +
        "has a growth mindset, has the right mindset, has an understanding, has a good understanding, has a deep understanding, understanding of, " +
        "has an awareness, awareness of, wants to, want to");

    private static readonly FrozenSet<string> Openers = FrozenSet.ToFrozenSet(
        "a an the at this level they you we engineer engineers developer developers senior staff principal person people who always also should must is are has have deep good solid".Split(' '));

    public static IEnumerable<LintFinding> Check(LintedLadder linted) =>
        linted.Texts.Where(text => text.IsRated)
            .SelectMany(text => text.Sentences.Select(In).OfType<string>().Select(found => Rule.At(text.Source, found)));

    /// <summary>Null when the sentence does not open with a state of mind, or when something that can be seen follows.</summary>
    private static string? In(string sentence)
    {
        var words = Words.In(sentence);
        foreach (var hit in Phrases.In(words).Take(1))
        {
            var opens = words.Take(hit.First).All(word => Openers.Contains(word.Value) || word.Value.Any(char.IsDigit) || word.Value.EndsWith("ly", StringComparison.Ordinal));
            if (opens && !Shows(sentence, words, hit.First + hit.Count)) { return hit.Quote(sentence, words); }
        }

        return null;
    }

    /// <summary>"Knows when…" and "understands that…" name what is in mind; they do not show it.</summary>
    private static bool Shows(string sentence, IReadOnlyList<Word> words, int from)
    {
        var start = from < words.Count && words[from].Value is "when" or "where" or "that" or "which" ? from + 1 : from;
        return Observables.Follow(sentence, words, start);
    }
}
