using LadderTeams.Core.Ladders;

namespace LadderTeams.Service.CommandLine.Reading;

/// <summary>The shape of <c>ladder check --json</c>.</summary>
internal sealed record LadderJson(
    string? Title,
    IReadOnlyList<LevelJson> Levels,
    IReadOnlyList<CapabilityJson> Capabilities,
    LevelJson? Everyone,
    IReadOnlyList<ScalePoint> RatingScale,
    IReadOnlyList<TransitionJson> Transitions,
    IReadOnlyList<AboutJson> About,
    IReadOnlyList<PlacedText> Labels,
    IReadOnlyList<ResidualJson> Residual,
    IReadOnlyList<LinkJson> Links,
    Coverage Coverage,
    IReadOnlyList<DiagnosticJson> Diagnostics)
{
    public static LadderJson From(Ladder ladder) => new(
        ladder.Title,
        [.. ladder.Levels.Select(LevelJson.From)],
        [.. ladder.Capabilities.Select(capability => new CapabilityJson(capability.Name, capability.Group, [.. capability.Description.Select(text => text.Text)]))],
        ladder.Everyone is null ? null : LevelJson.From(ladder.Everyone),
        ladder.RatingScale?.Points ?? [],
        [.. ladder.Transitions.Select(TransitionJson.Of)],
        [.. ladder.About.Select(passage => new AboutJson(passage.Heading, passage.Text))],
        [.. ladder.Labels.Select(PlacedText.From)],
        [.. ladder.Residual.Select(block => new ResidualJson(block.Source.File, block.Source.Line, block.Text, block.Reason))],
        [.. ladder.Links.Select(link => new LinkJson(link.Source.File, link.Source.Line, link.Text, link.Url))],
        ladder.Coverage,
        [.. ladder.Diagnostics.Select(DiagnosticJson.From)]);
}

internal sealed record CapabilityJson(string Name, string? Group, IReadOnlyList<string> Description);

internal sealed record AboutJson(string? Heading, string Text);

internal sealed record PlacedText(string File, int Line, string Text)
{
    public static PlacedText From(Passage passage) => new(passage.Source.File, passage.Source.Line, passage.Text);
}

internal sealed record ResidualJson(string File, int Line, string Text, string Reason);

internal sealed record LinkJson(string File, int Line, string Text, string Url);

internal sealed record DiagnosticJson(string Code, string Severity, string File, int Line, string Message)
{
    public static DiagnosticJson From(Diagnostic found) => new(found.Code, Names.Of(found.Severity), found.File, found.Line, found.Message);
}
