using System.Collections.Frozen;
using LadderTeams.Core.Text;

namespace LadderTeams.Core.Ladders.Lint.Rules;

/// <summary>Words that give the person a gender.</summary>
internal static class GenderedWords
{
    private const int Pronoun = 1;

    private static readonly LintRule Rule = new(
        LintCodes.GenderedWord, DiagnosticSeverity.Warning,
        "The word pictures a person of one gender, and readers rate those who fit the picture higher.",
        "Write \"they\", \"you\" or the role, and name the work instead of who does it.");

    private static readonly PhraseLexicon Phrases = new(
        "mythical man month",
        "he, she, him, his, her, hers, himself, herself, he she, she he, his her, her his, him her, s he, he or she, she or he, his or her, her or his, him or her, himself or herself",
        "guys, girls, ladies, gentlemen, manpower, man power, man hour, man hours, man day, man days, man month, man months, manned, mankind, " +
        "chairman, foreman, salesman, spokesman, craftsman, craftsmen, right hand man, best man for the job");

    private static readonly FrozenSet<string> Roles = FrozenSet.ToFrozenSet(
        "engineer engineers developer developers manager managers lead senior junior staff principal person someone team".Split(' '));

    public static IEnumerable<LintFinding> Check(LintedLadder linted) => linted.Texts.SelectMany(In);

    private static IEnumerable<LintFinding> In(LintText text)
    {
        var words = Words.In(text.Text);
        return Phrases.In(words)
            .Where(hit => hit.Rank != Pronoun || text.Part is not StatementPart.Example || !IsOfNamedPerson(text.Text, words, hit.First))
            .Select(hit => hit.Quote(text.Text, words)).Distinct()
            .Select(found => Rule.At(text.Source, found));
    }

    /// <summary>Whether the text has named somebody before: an example may tell a story of Ada and her team.</summary>
    private static bool IsOfNamedPerson(string text, IReadOnlyList<Word> words, int before) =>
        words.Take(before).Any(word => char.IsUpper(text[word.Start]) && !word.Value.Any(char.IsDigit) && word.Length > 2
            && !Words.IsCommon(word.Value) && !Roles.Contains(word.Value) && Verbs.Read(word.Value) is null);
}
