using LadderTeams.Core.Ladders.Compare.Bars;
using LadderTeams.Core.Ladders.Statements;
using LadderTeams.Core.Text;

namespace LadderTeams.Core.Ladders.Lint.Rules;

/// <summary>Two levels of a track that ask for the same thing in the same or almost the same words.</summary>
internal static class SameText
{
    /// <summary>Shorter statements are mere names, such as of a tool.</summary>
    private const int LeastWords = 3;

    /// <summary>A statement this long that has one word more than another one still says the same.</summary>
    private const int LongStatement = 8;

    /// <summary>Of a whole paragraph one word is not what matters.</summary>
    private const int LongestCompared = 60;

    private static readonly LintRule Same = new(
        LintCodes.SameText, DiagnosticSeverity.Warning,
        "Two levels ask for this in the same words, so nobody can tell from it which of them a person is at.",
        "Say it once at the lower level and say here what becomes more of it.");

    private static readonly LintRule Almost = new(
        LintCodes.AlmostSameText, DiagnosticSeverity.Info,
        "Two levels ask for almost the same, so each reader guesses a difference of their own.",
        "Name the difference: a larger scope, less help, or a harder problem.");

    public static IEnumerable<LintFinding> Check(LintedLadder linted) => linted.Tracks.SelectMany(track => InTrack(linted, track));

    private static IEnumerable<LintFinding> InTrack(LintedLadder linted, IReadOnlyList<Level> track)
    {
        var said = new Dictionary<(StatementSlot, string), LintText>();
        var nearly = new Dictionary<(StatementSlot, string), LintText>();
        var shortened = new Dictionary<(StatementSlot, string), LintText>();
        foreach (var text in track.SelectMany(linted.At).Where(text => text.IsRated && Words.In(text.Text).Count >= LeastWords))
        {
            var slot = StatementSlot.Of((Statement)text.Passage).Family;
            var stems = Stems(text.Text);
            (StatementSlot, string) whole = (slot, string.Join(' ', stems));
            List<(StatementSlot, string)> shorter = [.. WithOneLess(stems).Select(key => (slot, key))];

            if (!said.TryAdd((slot, StatementWords.Normalise(text.Text)), text))
            {
                if (IsElsewhere(said[(slot, StatementWords.Normalise(text.Text))], text)) { yield return Same.At(text.Source, text.Text); }

                continue;
            }

            LintText?[] others = [nearly.GetValueOrDefault(whole), shortened.GetValueOrDefault(whole), .. shorter.Select(key => nearly.GetValueOrDefault(key))];
            if (stems.Length > 1 && others.Any(other => other is not null && IsAlmost(other, text))) { yield return Almost.At(text.Source, text.Text); }

            nearly.TryAdd(whole, text);
            foreach (var key in shorter) { shortened.TryAdd(key, text); }
        }
    }

    private static bool IsElsewhere(LintText other, LintText text) => !ReferenceEquals(other.Level, text.Level);

    /// <summary>A higher bar that the words show is what a ladder is for.</summary>
    private static bool IsAlmost(LintText other, LintText text) => IsElsewhere(other, text) && Bar.Between(other.Text, text.Text).Count == 0;

    /// <summary>Without order and praise.</summary>
    private static string[] Stems(string text) =>
        [.. Words.In(text).Where(word => !Words.IsCommon(word.Value) && !Praise.Includes(word.Value)).Select(word => word.Stem).Order(StringComparer.Ordinal)];

    private static IEnumerable<string> WithOneLess(string[] stems) =>
        stems.Length is < LongStatement or > LongestCompared
            ? []
            : Enumerable.Range(0, stems.Length).Select(at => string.Join(' ', [.. stems[..at], .. stems[(at + 1)..]])).Distinct();
}
