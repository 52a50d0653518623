using System.CommandLine;
using LadderTeams.Core.Ladders;

namespace LadderTeams.Service.CommandLine.Reading;

internal static class CheckVerb
{
    private const int LongestQuote = 70;

    public static Command Create() => new ReadingVerb("check", "Says what was recognised, how much of the words, and what to look at.", (read, _) => Run(read));

    private static bool Run(ReadLadder read)
    {
        if (read.AsJson) { CommandLineJson.Write(read.Output, LadderJson.From(read.Ladder)); }
        else { Print(read.Ladder, read.Output); }

        return true;
    }

    private static void Print(Ladder ladder, TextWriter output)
    {
        output.WriteLine(ladder.Title ?? "A ladder without a title");
        foreach (var track in ladder.Levels.GroupBy(level => level.Track))
        {
            output.WriteLine(track.Key is null ? $"{Names.Count(track.Count(), "level")}:" : $"{track.Key}, {Names.Count(track.Count(), "level")}:");
            foreach (var level in track) { output.WriteLine($"  {level.Name,-32} {Contents(level)}"); }
        }

        if (ladder.Everyone is { } everyone) { output.WriteLine($"For everyone: {Contents(everyone)}"); }

        if (ladder.Capabilities.Count > 0) { output.WriteLine($"{Names.Count(ladder.Capabilities.Count, "capability", "capabilities")}: {string.Join(", ", ladder.Capabilities.Select(capability => capability.Name))}"); }

        if (ladder.RatingScale is { } scale) { output.WriteLine($"Rating scale: {string.Join(" < ", scale.Points.Select(point => point.Name))}"); }

        foreach (var guide in ladder.Transitions) { output.WriteLine($"Guide from {guide.From} to {guide.To}: {Names.Count(guide.Behaviours.Count, "behaviour")}, {Names.Count(Questions(guide), "question")}"); }

        PrintCoverage(ladder, output);
        foreach (var found in ladder.Diagnostics) { output.WriteLine($"{found.File}:{found.Line}: {Names.Of(found.Severity)} {found.Code}: {found.Message}"); }
    }

    private static void PrintCoverage(Ladder ladder, TextWriter output)
    {
        var coverage = ladder.Coverage;
        output.WriteLine($"Understood {100 * coverage.TypedShare:F1} % of {coverage.Characters:N0} characters; {coverage.Residual:N0} kept as they are, {coverage.Lost:N0} lost.");
        foreach (var block in ladder.Residual) { output.WriteLine($"  {block.Source.File}:{block.Source.Line}: {block.Reason}: {Quote(block.Text)}"); }
    }

    private static string Contents(Level level)
    {
        var expectations = level.Expectations.Count + level.Capabilities.Sum(capability => capability.Expectations.Count);
        var descriptors = level.Capabilities.Sum(capability => capability.Descriptors.Count);
        var signals = level.Signals.Count + level.Capabilities.Sum(capability => capability.Signals.Count);
        var examples = level.Examples.Count + level.Capabilities.Sum(capability => capability.Examples.Count);
        (int Count, string Name)[] parts = [(expectations, "expectation"), (descriptors, "descriptor"), (signals, "signal"), (examples, "example"), (level.Questions.Count, "question")];
        var said = parts.Where(part => part.Count > 0).Select(part => Names.Count(part.Count, part.Name)).Concat(level.Extends.Select(link => $"builds on {link.Base}{(link.Resolved ? "" : " (not here)")}"));
        return string.Join(", ", said) is { Length: > 0 } contents ? contents : "nothing more";
    }

    private static int Questions(Transition guide) => guide.Behaviours.Sum(behaviour => behaviour.Questions.Count) + guide.Clarified.Sum(part => part.Questions.Count);

    private static string Quote(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        return line.Length <= LongestQuote ? line : line[..LongestQuote] + "…";
    }
}
