using System.CommandLine;
using LadderTeams.Core.Ladders;

namespace LadderTeams.Service.CommandLine.Reading;

internal static class ShowVerb
{
    public static Command Create()
    {
        var level = ReadingVerb.LevelOption("--level", "Which level.");
        return new ReadingVerb("show", "Shows all that holds at a level, with what is inherited told apart.", (read, asked) => Run(read, asked.GetRequiredValue(level))) { level };
    }

    private static bool Run(ReadLadder read, string named)
    {
        if (read.Find(named) is not { } level) { return false; }

        var inherited = EffectiveLevels.Of(read.Ladder, level).Statements.Where(statement => statement.Inherited).ToList();
        if (read.AsJson) { CommandLineJson.Write(read.Output, new ShownLevelJson(LevelJson.From(level), [.. inherited.Select(InheritedJson.From)])); }
        else { Print(level, inherited, read.Output); }

        return true;
    }

    private static void Print(Level level, List<EffectiveStatement> inherited, TextWriter output)
    {
        output.WriteLine(level.Track is null ? level.Name : $"{level.Name} ({level.Track})");
        foreach (var paragraph in level.Summary) { output.WriteLine($"\n{paragraph.Text}"); }

        if (level.Persona is { } persona) { output.WriteLine($"\n\"{persona.Text}\""); }

        foreach (var link in level.Extends) { output.WriteLine($"\nBuilds on {link.Base}{(link.Resolved ? "" : ", which is not here")}."); }

        foreach (var kind in level.Expectations.GroupBy(expectation => expectation.Kind)) { PrintList(Heading(kind.Key), kind.Select(Words), output); }

        foreach (var capability in level.Capabilities) { PrintCapability(capability, output); }

        foreach (var kind in level.Signals.GroupBy(signal => signal.Kind)) { PrintList(Heading(kind.Key), kind.Select(Words), output); }

        PrintList("Examples", level.Examples.Select(example => example.Text), output);
        PrintList("Questions", level.Questions.Select(question => question.Text), output);
        PrintGuidance(level.Guidance, output);
        foreach (var origin in inherited.GroupBy(statement => statement.Origin))
        {
            PrintList(origin.Key.Length == 0 ? "Asked of everyone" : $"Also from {origin.Key}", origin.Select(Words), output);
        }
    }

    private static void PrintCapability(CapabilityAtLevel capability, TextWriter output)
    {
        output.WriteLine($"\n{capability.Name}");
        foreach (var expectation in capability.Expectations) { output.WriteLine($"  - {Words(expectation)}"); }

        foreach (var descriptor in capability.Descriptors) { output.WriteLine($"  {descriptor.Point}: {descriptor.Text}"); }

        foreach (var signal in capability.Signals) { output.WriteLine($"  {Heading(signal.Kind)}: {Words(signal)}"); }

        foreach (var example in capability.Examples) { output.WriteLine($"  Example: {example.Text}"); }

        foreach (var question in capability.Questions) { output.WriteLine($"  Question: {question.Text}"); }
    }

    private static void PrintGuidance(ManagerGuidance guidance, TextWriter output)
    {
        if (guidance.Goal is { } goal) { output.WriteLine($"\nFor managers\n  {goal.Text}"); }

        PrintList("Key approaches", guidance.Approaches.Select(text => text.Text), output);
        PrintList("Focus areas", guidance.FocusAreas.Select(text => text.Text), output);
        PrintList("Measures of progress", guidance.Measures.Select(text => text.Text), output);
        PrintList("Pitfalls to avoid", guidance.Pitfalls.Select(text => text.Text), output);
    }

    private static void PrintList(string heading, IEnumerable<string> texts, TextWriter output)
    {
        var lines = texts.ToList();
        if (lines.Count == 0) { return; }

        output.WriteLine($"\n{heading}");
        foreach (var line in lines) { output.WriteLine($"  - {line}"); }
    }

    private static string Words(EffectiveStatement held) => held.Capability is null ? Words(held.Statement) : $"{held.Capability}: {Words(held.Statement)}";

    private static string Words(Statement said) => ShownWords.Of(said).Whole;

    private static string Heading(ExpectationKind kind) => kind switch
    {
        ExpectationKind.Narrative => "In general",
        ExpectationKind.ShouldHave => "Should have",
        ExpectationKind.ExpectedTo => "Is expected to",
        ExpectationKind.Trait => "Traits",
        _ => "Responsibilities",
    };

    private static string Heading(SignalKind kind) => kind switch
    {
        SignalKind.RedFlag => "Red flags",
        SignalKind.AntiPattern => "Anti-patterns",
        _ => "Positive signals",
    };
}

internal sealed record ShownLevelJson(LevelJson Level, IReadOnlyList<InheritedJson> Inherited);

internal sealed record InheritedJson(string Id, string? Capability, string Origin, string Text)
{
    public static InheritedJson From(EffectiveStatement held) => new(held.Statement.Id, held.Capability, held.Origin, held.Statement.Text);
}
