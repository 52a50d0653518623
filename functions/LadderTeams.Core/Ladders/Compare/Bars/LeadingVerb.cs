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
        var (isOpen, areSubjects, isAfterSubject) = (true, true, true);
        for (var at = 0; at < words.Count; at++)
        {
            if ((isOpen || isAfterSubject) && RankAt(words, at, isOpen) is { } rank) { return [new(rank, text.Substring(words[at].Start, words[at].Length))]; }

            var value = words[at].Value;
            var isAdverb = value.EndsWith("ly", StringComparison.Ordinal);
            isOpen = Openers.Contains(value) || (isOpen && isAdverb);
            areSubjects = areSubjects && (Subjects.Contains(value) || IsLevelCode(value));
            isAfterSubject = areSubjects || (isAfterSubject && isAdverb);
        }

        return [];
    }

    /// <param name="isOpen">Whether a sentence may begin with the verb here; else there is only its subject before it.</param>
    private static int? RankAt(IReadOnlyList<Word> words, int at, bool isOpen)
    {
        if (Verbs.Read(words[at].Value) is not { } verb || !Ranks.TryGetValue(verb.Plain, out var rank) || (!isOpen && verb.Form is VerbForm.Ing)) { return null; }

        var setsUp = verb.Plain == "set" && at + 1 < words.Count && words[at + 1].Value == "up";
        return setsUp ? 2 : rank;
    }

    private static bool IsLevelCode(string value) => char.IsLetter(value[0]) && value.Any(char.IsDigit);
}
