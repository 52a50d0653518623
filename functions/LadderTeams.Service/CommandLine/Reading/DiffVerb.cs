using System.CommandLine;
using LadderTeams.Core.Ladders;
using LadderTeams.Core.Ladders.Compare;

namespace LadderTeams.Service.CommandLine.Reading;

internal static class DiffVerb
{
    public static Command Create()
    {
        var (from, to) = (ReadingVerb.LevelOption("--from", "The level before."), ReadingVerb.LevelOption("--to", "The level after."));
        return new ReadingVerb("diff", "Shows what changes from one level to another, statement by statement, and the guide for that step.", (read, asked) => Run(read, asked.GetRequiredValue(from), asked.GetRequiredValue(to))) { from, to };
    }

    private static bool Run(ReadLadder read, string before, string after)
    {
        if (read.Find(before) is not { } from || read.Find(after) is not { } to) { return false; }

        var comparison = LevelComparison.Between(read.Ladder, from, to);
        if (read.AsJson) { CommandLineJson.Write(read.Output, ComparisonJson.Of(comparison)); }
        else { Print(comparison, read.Output); }

        return true;
    }

    private static void Print(LevelComparison comparison, TextWriter output)
    {
        output.WriteLine($"From {comparison.From.Name} to {comparison.To.Name}: {Summary(comparison.Asked)}");
        foreach (var rename in comparison.Renames) { output.WriteLine($"\"{rename.From}\" is called \"{rename.To}\"."); }

        Print(comparison.Asked, output);
        foreach (var part in comparison.Besides.GroupBy(change => change.Part))
        {
            output.WriteLine($"\nBesides, {Names.Of(part.Key)}: {Summary(part)}");
            Print(part, output);
        }

        if (comparison.Guide is { } guide) { Print(guide, output); }
    }

    private static void Print(IEnumerable<Change> changes, TextWriter output)
    {
        foreach (var capability in changes.Where(change => change.Kind != ChangeKind.Unchanged).GroupBy(change => change.Capability))
        {
            output.WriteLine($"\n{capability.Key ?? "Across capabilities"}");
            foreach (var change in capability) { Print(change, output); }
        }
    }

    private static void Print(Change change, TextWriter output)
    {
        output.WriteLine($"  {Names.Of(change.Kind)}: {change.Reason.Sentence}");
        if (change.From is { } from) { output.WriteLine($"    - {ShownWords.Of(from).Whole}"); }

        if (change.To is { } to) { output.WriteLine($"    + {ShownWords.Of(to).Whole}"); }
    }

    private static void Print(Transition guide, TextWriter output)
    {
        output.WriteLine($"\nGuide from {guide.From} to {guide.To}");
        if (guide.CoreProblem is { } problem) { output.WriteLine($"  {problem.Text}"); }

        if (guide.Statement is { } statement) { output.WriteLine($"  {statement.Text}"); }

        foreach (var shift in guide.Shifts) { output.WriteLine($"  {shift.From.Text} -> {shift.To.Text}"); }

        foreach (var behaviour in guide.Behaviours)
        {
            output.WriteLine($"  {behaviour.Name}");
            foreach (var does in behaviour.Does) { output.WriteLine($"    - {does.Text}"); }

            foreach (var question in behaviour.Questions) { output.WriteLine($"    ? {question.Text}"); }
        }
    }

    private static string Summary(IEnumerable<Change> changes) =>
        string.Join(", ", changes.GroupBy(change => change.Kind).OrderBy(kind => kind.Key).Select(kind => $"{kind.Count()} {Names.Of(kind.Key)}")) is { Length: > 0 } said ? said : "nothing to compare";
}

internal sealed record ComparisonJson(string From, string To, IReadOnlyList<ChangeJson> Changes, IReadOnlyList<RenameJson> Renames, TransitionJson? Transition)
{
    public static ComparisonJson Of(LevelComparison comparison) => new(
        comparison.From.Code,
        comparison.To.Code,
        [.. comparison.Changes.Select(ChangeJson.Of)],
        [.. comparison.Renames.Select(rename => new RenameJson(rename.From, rename.To))],
        comparison.Guide is null ? null : TransitionJson.Of(comparison.Guide));
}

internal sealed record ChangeJson(string Change, string Part, string? Capability, string? From, string? To, string Code, string Reason, bool StillHolds)
{
    public static ChangeJson Of(Change change) => new(
        Names.Of(change.Kind), Names.Of(change.Part), change.Capability, change.From?.Text, change.To?.Text, change.Reason.Code, change.Reason.Sentence, change.StillHolds);
}

internal sealed record RenameJson(string From, string To);
