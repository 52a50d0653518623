using LadderTeams.Core.Ladders.Compare;
using LadderTeams.Core.Ladders.Statements;
using LadderTeams.Core.Text;

namespace LadderTeams.Core.Ladders.Lint.Rules;

/// <summary>A step of a track that asks for far more or far less that is new than the other steps do.</summary>
internal static class UnevenSteps
{
    private const int LeastSteps = 3;
    private const double Factor = 3;
    private const int LeastStatements = 4;
    private const int LeastWords = 60;

    private static readonly LintRule Rule = new(
        LintCodes.UnevenStep, DiagnosticSeverity.Info,
        "This step asks for a very different amount of new things than the others of its track, so promotions are not equally hard.",
        "Split the step, or move demands to its neighbours.");

    public static IEnumerable<LintFinding> Check(LintedLadder linted) => linted.Tracks.SelectMany(track => InTrack(linted, track));

    private static IEnumerable<LintFinding> InTrack(LintedLadder linted, IReadOnlyList<Level> track)
    {
        if (track.Count <= LeastSteps) { yield break; }

        var steps = track.Pairwise().Select(pair => Measured(linted.Ladder, pair.Earlier, pair.Later)).ToList();
        var statements = Median(steps.Select(step => step.Statements));
        var words = Median(steps.Select(step => step.Words));
        foreach (var step in steps)
        {
            var isUneven = IsFarFrom(step.Statements, statements, LeastStatements) || IsFarFrom(step.Words, words, LeastWords);
            if (isUneven && linted.PlaceOf(step.To) is { } place)
            {
                yield return Rule.At(place, $"{step.From.Code} → {step.To.Code}: {step.Statements} new or changed statements, {step.Words} words; usual are {statements} and {words}");
            }
        }
    }

    private static Step Measured(Ladder ladder, Level from, Level to)
    {
        var asked = LevelComparison.Between(ladder, from, to).Changes
            .Where(change => change.Part is StatementPart.Expectation or StatementPart.Trait or StatementPart.Descriptor)
            .Where(change => change.Kind is not (ChangeKind.Unchanged or ChangeKind.Dropped)).ToList();
        return new(from, to, asked.Count, asked.Sum(change => Words.In(change.To!.Text).Count));
    }

    private static bool IsFarFrom(int value, int median, int least) =>
        Math.Abs(value - median) >= least && (value > median * Factor || value * Factor < median);

    private static int Median(IEnumerable<int> values)
    {
        var ordered = values.Order().ToList();
        return ordered[ordered.Count / 2];
    }

    private sealed record Step(Level From, Level To, int Statements, int Words);
}
