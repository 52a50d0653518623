using LadderTeams.Core.Text;

namespace LadderTeams.Core.Ladders.Lint.Rules;

/// <summary>Praise and "etc." in what people are rated on, where nothing that could be seen follows.</summary>
internal static class VagueWords
{
    private const int OpenEnd = 2;

    private static readonly LintRule Rule = new(
        LintCodes.VagueWord, DiagnosticSeverity.Info,
        "Two raters will not agree on what this word demands, so the same work is rated differently.",
        "Say what others would see: who does what, how often, or with what result.");

    private static readonly PhraseLexicon Phrases = new(
        "good first issue, good first issues, common good, for good, good faith, good practice, good practices, good enough, strong consistency, " +
        "strong typing, strong types, strong password, strong passwords, strong encryption, strong authentication, cost effective, proper name, " +
        "proper names, proper nouns, great deal, reasonable adjustments, effective date, effective dates",
        Praise.Phrases,
        "etc, and so on, and so forth");

    public static IEnumerable<LintFinding> Check(LintedLadder linted) =>
        linted.Texts.Where(text => text.IsRated)
            .SelectMany(text => text.Sentences.SelectMany(In).Distinct().Select(found => Rule.At(text.Source, found)));

    private static IEnumerable<string> In(string sentence)
    {
        var words = Words.In(sentence);
        return Phrases.In(words)
            .Where(hit => hit.Rank == OpenEnd || !Observables.Follow(sentence, words, hit.First + hit.Count))
            .Select(hit => hit.Quote(sentence, words));
    }
}
