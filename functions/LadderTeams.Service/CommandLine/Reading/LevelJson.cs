using LadderTeams.Core.Ladders;

namespace LadderTeams.Service.CommandLine.Reading;

/// <summary>A level as the command line prints it.</summary>
internal sealed record LevelJson(
    string Code,
    string? Title,
    string? Track,
    int Order,
    IReadOnlyList<string> Aliases,
    string? Summary,
    string? Persona,
    IReadOnlyList<LevelCapabilityJson> Capabilities,
    IReadOnlyList<ExpectationJson> Expectations,
    IReadOnlyList<SignalJson> Signals,
    IReadOnlyList<TextJson> Examples,
    GuidanceJson Guidance,
    IReadOnlyList<TextJson> Questions,
    IReadOnlyList<ExtendsJson> Extends,
    IReadOnlyList<string> Equivalents,
    IReadOnlyList<FactJson> Facts)
{
    public static LevelJson From(Level level) => new(
        level.Code,
        level.Title,
        level.Track,
        level.Order,
        level.Aliases,
        level.Summary.Count == 0 ? null : string.Join("\n\n", level.Summary.Select(text => text.Text)),
        level.Persona?.Text,
        [.. level.Capabilities.Select(LevelCapabilityJson.From)],
        [.. level.Expectations.Select(ExpectationJson.From)],
        [.. level.Signals.Select(SignalJson.From)],
        [.. level.Examples.Select(TextJson.From)],
        GuidanceJson.From(level.Guidance),
        [.. level.Questions.Select(TextJson.From)],
        [.. level.Extends.Select(link => new ExtendsJson(Names.Of(link.Mode), link.Base, link.Resolved))],
        level.Equivalents,
        [.. level.Facts.Select(fact => new FactJson(fact.Name, fact.Text))]);
}

internal sealed record LevelCapabilityJson(
    string Name,
    IReadOnlyList<ExpectationJson> Expectations,
    IReadOnlyList<DescriptorJson> Descriptors,
    IReadOnlyList<TextJson> Examples,
    IReadOnlyList<SignalJson> Signals,
    IReadOnlyList<TextJson> Questions)
{
    public static LevelCapabilityJson From(CapabilityAtLevel capability) => new(
        capability.Name,
        [.. capability.Expectations.Select(ExpectationJson.From)],
        [.. capability.Descriptors.Select(descriptor => new DescriptorJson(descriptor.Id, descriptor.Point, descriptor.Text))],
        [.. capability.Examples.Select(TextJson.From)],
        [.. capability.Signals.Select(SignalJson.From)],
        [.. capability.Questions.Select(TextJson.From)]);
}

internal sealed record ExpectationJson(string Id, string Kind, string? Title, string Text, string File, int Line)
{
    public static ExpectationJson From(Expectation expectation) =>
        new(expectation.Id, Names.Of(expectation.Kind), expectation.Title, expectation.Text, expectation.Source.File, expectation.Source.Line);
}

internal sealed record DescriptorJson(string Id, string Point, string Text);

internal sealed record SignalJson(string Id, string Kind, string? Title, string Text)
{
    public static SignalJson From(Signal signal) => new(signal.Id, Names.Of(signal.Kind), signal.Title, signal.Text);
}

internal sealed record TextJson(string Id, string Text)
{
    public static TextJson From(Statement statement) => new(statement.Id, statement.Text);
}

internal sealed record ExtendsJson(string Mode, string Base, bool Resolved);

internal sealed record FactJson(string Name, string Value);

internal sealed record GuidanceJson(
    string? Goal, IReadOnlyList<string> Approaches, IReadOnlyList<string> FocusAreas, IReadOnlyList<string> Measures, IReadOnlyList<string> Pitfalls)
{
    public static GuidanceJson From(ManagerGuidance guidance) => new(
        guidance.Goal?.Text, Names.Texts(guidance.Approaches), Names.Texts(guidance.FocusAreas), Names.Texts(guidance.Measures), Names.Texts(guidance.Pitfalls));
}
