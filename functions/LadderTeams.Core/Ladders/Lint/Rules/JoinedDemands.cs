using System.Collections.Frozen;
using LadderTeams.Core.Text;

namespace LadderTeams.Core.Ladders.Lint.Rules;

/// <summary>One statement that asks for two things: "Leads the release and mentors two engineers".</summary>
internal static class JoinedDemands
{
    private static readonly LintRule Rule = new(
        LintCodes.JoinedDemands, DiagnosticSeverity.Info,
        "The statement asks for two things and has one rating, so who does one of them is rated by chance.",
        "Make a statement of each.");

    private static readonly FrozenSet<string> Subordinators = FrozenSet.ToFrozenSet(
        "that which who whom when where if because how what why whether while until so by".Split(' '));

    private static readonly FrozenSet<string> AlsoNouns = FrozenSet.ToFrozenSet(
        ("design plan test document report review work build run lead coach guide mentor support estimate measure monitor drive champion release " +
         "question challenge debate delegate note notice offer model partner practice read repair research return schedule share sign split " +
         "sponsor stop study talk trace train treat trust try tune turn update visit volunteer want watch win set break fix make handle answer " +
         "care close commit check advocate balance aid shape interview merge pair show hire hand hold guard finish find code influence steer shadow " +
         "track raise use look say ship deploy debug respond present promote change refactor mediate triage").Split(' '));

    private static readonly FrozenSet<string> ObjectOpeners = FrozenSet.ToFrozenSet(
        ("the a an their its each every all any others other new own how what junior senior one two three four five more less several " +
         "both your our complex technical").Split(' '));

    private static readonly FrozenSet<string> BackReferences = FrozenSet.ToFrozenSet("it them this these those itself themselves".Split(' '));

    public static IEnumerable<LintFinding> Check(LintedLadder linted) =>
        linted.Texts.Where(text => text.Passage is Expectation { Kind: not ExpectationKind.Narrative })
            .SelectMany(text => text.Sentences.Select(In).OfType<string>().Select(found => Rule.At(text.Source, found)));

    /// <summary>The words from the joint on; null when the sentence asks for one thing.</summary>
    private static string? In(string sentence)
    {
        var words = Words.In(sentence);
        var first = AfterAdverbs(words, 0);
        if (first >= words.Count || Verbs.Read(words[first].Value) is not { } verb) { return null; }

        for (var at = first + 2; at < words.Count; at++)
        {
            var semicolon = sentence.AsSpan(words[at - 1].End..words[at].Start).Contains(';');
            if (semicolon && IsDemand(words, AfterAdverbs(words, at), verb, ambiguousIsFine: true)) { return sentence[words[at - 1].Start..]; }

            if (IsJoint(words, at) && HasOwnObject(words, first, at, verb) && IsDemand(words, AfterAdverbs(words, at), verb, ambiguousIsFine: false))
            {
                return sentence[words[at - 1].Start..];
            }
        }

        return null;
    }

    private static bool IsJoint(IReadOnlyList<Word> words, int at) =>
        words[at - 1].Value == "and" || (at > 2 && words[at - 1].Value == "as" && words[at - 2].Value == "well" && words[at - 3].Value == "as");

    private static int AfterAdverbs(IReadOnlyList<Word> words, int at)
    {
        while (at < words.Count && (words[at].Value is "then" or "also" || words[at].Value.EndsWith("ly", StringComparison.Ordinal))) { at++; }

        return at;
    }

    /// <summary>"Plans, builds and runs a service" is one demand, and what a "that" or a "how" opens is part of the first.</summary>
    private static bool HasOwnObject(IReadOnlyList<Word> words, int first, int joint, Verb verb)
    {
        var between = words.Skip(first + 1).Take(joint - 2 - first).ToList();
        return between.Any(word => Verbs.Read(word.Value) is not { } other || other.Form != verb.Form)
            && !between.Any(word => Subordinators.Contains(word.Value) || (verb.Form is VerbForm.Plain && word.Value == "to"));
    }

    private static bool IsDemand(IReadOnlyList<Word> words, int at, Verb first, bool ambiguousIsFine)
    {
        if (at + 1 >= words.Count || BackReferences.Contains(words[at + 1].Value)) { return false; }

        if (first.Form is VerbForm.ThirdPerson && words[at].Value is "is" or "has" or "can") { return true; }

        var afterAsWellAs = words[at - 1].Value == "as";
        if (Verbs.Read(words[at].Value) is not { } verb || !(verb.Form == first.Form || (afterAsWellAs && verb.Form is VerbForm.Ing))) { return false; }

        var isAmbiguous = AlsoNouns.Contains(verb.Plain) || verb.Form is VerbForm.Ing;
        return !isAmbiguous || ambiguousIsFine || afterAsWellAs || ObjectOpeners.Contains(words[at + 1].Value);
    }
}
