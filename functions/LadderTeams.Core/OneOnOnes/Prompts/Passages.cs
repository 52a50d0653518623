using System.Collections.Frozen;
using LadderTeams.Core.Ladders;
using LadderTeams.Core.Text;

namespace LadderTeams.Core.OneOnOnes.Prompts;

/// <summary>Takes a text apart into what can be talked about by itself.</summary>
internal static class Passages
{
    /// <summary>In characters: no sentences are put together to more than this.</summary>
    public const int Longest = 240;

    private const int FewestWords = 7, FewestWordsAboutThem = 10;

    /// <summary>How far into a sentence a word that points back is looked for; later it mostly points at something in the sentence itself.</summary>
    private const int Opening = 7;

    private static readonly FrozenSet<string> PointingBack = FrozenSet.ToFrozenSet(
        ("it them these those this both either neither such then otherwise " +
         "es dies diese dieser dieses diesem diesen beide beides dabei dafür davon daran sonst " +
         "هذا هذه ذلك تلك هؤلاء كلاهما").Split(' '));

    /// <summary>
    /// Sentence by sentence; one that is short, or opens with a word that points back, stays with the one before it. Signs without a word, such
    /// as a lone dash, are left out.
    /// </summary>
    public static IEnumerable<string> Of(string text) => Joined(text).Where(passage => Words.Normalise(passage).Length > 0);

    private static IEnumerable<string> Joined(string text)
    {
        var (start, end) = (0, 0);
        foreach (var (at, length) in SentenceAnchor.Of(text))
        {
            if (end > 0 && (at + length - start > Longest || !Leans(text.Substring(at, length))))
            {
                yield return text[start..end];
                end = 0;
            }

            (start, end) = (end == 0 ? at : start, at + length);
        }

        if (end > 0) { yield return text[start..end]; }
    }

    private static bool Leans(string sentence)
    {
        var words = Words.In(sentence).Select(word => word.Value).ToList();
        var opening = words.Take(Opening).ToList();
        return words.Count < (words is ["they" or "their", ..] ? FewestWordsAboutThem : FewestWords)
            || opening.Exists(PointingBack.Contains)
            || (opening.Contains("they") && opening.IndexOf("its") > opening.IndexOf("they")); // "they know its history", but "a plan is done when its goal is met"
    }
}
