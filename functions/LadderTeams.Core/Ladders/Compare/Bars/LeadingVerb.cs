using System.Collections.Frozen;
using LadderTeams.Core.Text;

namespace LadderTeams.Core.Ladders.Compare.Bars;

/// <summary>
/// Reads from a sentence's first verb what part its subject has in the work: taking part, doing, leading, setting direction.
/// A verb that depends on it does not count: who "helps define" a standard helps.
/// </summary>
internal static class LeadingVerb
{
    private static readonly FrozenDictionary<string, int> Ranks = new[] { Verbs.OfTakingPart, Verbs.OfDoing, Verbs.OfLeading, Verbs.OfSettingDirection }
        .SelectMany((verbs, index) => verbs.Split(' ').Select(verb => KeyValuePair.Create(verb, index + 1)))
        .ToFrozenDictionary();

    private static readonly FrozenSet<string> Openers = FrozenSet.ToFrozenSet(
        "they you we i he she who to will can should must also then and be is are often always".Split(' '));

    private static readonly FrozenSet<string> Subjects = FrozenSet.ToFrozenSet(
        ("a an the at this level engineer engineers developer developers senior staff principal junior lead person people " +
         "someone everyone").Split(' '));

    public static IEnumerable<string> AllVerbs => Ranks.Keys;

    /// <summary>One mention at most.</summary>
    public static IEnumerable<Mention> In(string text, IReadOnlyList<Word> words)
    {
        for (var at = 0; at < words.Count; at++)
        {
            if (RankAt(words, at) is { } rank) { return [new(rank, text.Substring(words[at].Start, words[at].Length))]; }
        }

        return [];
    }

    private static int? RankAt(IReadOnlyList<Word> words, int at)
    {
        if (Verbs.Read(words[at].Value) is not { } verb || !Ranks.TryGetValue(verb.Plain, out var rank) || !CanOpen(words, at, verb)) { return null; }

        var setsUp = verb.Plain == "set" && at + 1 < words.Count && words[at + 1].Value == "up";
        return setsUp ? 2 : rank;
    }

    private static bool CanOpen(IReadOnlyList<Word> words, int at, Verb verb)
    {
        if (at == 0) { return true; }

        var before = words[at - 1].Value;
        return Openers.Contains(before)
            || (before.EndsWith("ly", StringComparison.Ordinal) && CanOpen(words, at - 1, verb))
            || (verb.Form is not VerbForm.Ing && words.Take(at).All(word => Subjects.Contains(word.Value) || IsLevelCode(word.Value)));
    }

    private static bool IsLevelCode(string value) => char.IsLetter(value[0]) && value.Any(char.IsDigit);
}
