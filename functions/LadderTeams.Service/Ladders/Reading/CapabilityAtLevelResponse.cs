using LadderTeams.Core.Ladders;

namespace LadderTeams.Service.Ladders.Reading;

/// <summary>What holds at the level in one capability.</summary>
internal sealed record CapabilityAtLevelResponse(
    string Name,
    string? Group,
    IReadOnlyList<string> Description,
    IReadOnlyList<StatementResponse> Expectations,
    IReadOnlyList<DescriptorResponse> Descriptors,
    IReadOnlyList<SignalResponse> Signals,
    IReadOnlyList<RemarkResponse> Examples,
    IReadOnlyList<RemarkResponse> Questions)
{
    /// <summary>In the ladder's order; a capability of which nothing holds at the level is left out.</summary>
    public static IReadOnlyList<CapabilityAtLevelResponse> AllOf(Ladder ladder, EffectiveLevel effective)
    {
        var byCapability = effective.Statements.ToLookup(statement => statement.Capability, StringComparer.OrdinalIgnoreCase);
        return
        [
            .. ladder.Capabilities
                .Where(capability => byCapability.Contains(capability.Name))
                .Select(capability => From(capability, StatementsByKind.Of(byCapability[capability.Name]))),
        ];
    }

    private static CapabilityAtLevelResponse From(Capability capability, StatementsByKind said) => new(
        capability.Name,
        capability.Group,
        capability.Description.Texts(),
        said.Expectations,
        said.Descriptors,
        said.Signals,
        said.Examples,
        said.Questions);
}

/// <summary>Statements sorted by what they are, each kind in the order given.</summary>
internal sealed record StatementsByKind(
    IReadOnlyList<StatementResponse> Expectations,
    IReadOnlyList<DescriptorResponse> Descriptors,
    IReadOnlyList<SignalResponse> Signals,
    IReadOnlyList<RemarkResponse> Examples,
    IReadOnlyList<RemarkResponse> Questions)
{
    public static StatementsByKind Of(IEnumerable<EffectiveStatement> statements)
    {
        var (expectations, descriptors, signals) = (new List<StatementResponse>(), new List<DescriptorResponse>(), new List<SignalResponse>());
        var (examples, questions) = (new List<RemarkResponse>(), new List<RemarkResponse>());
        foreach (var effective in statements)
        {
            switch (effective.Statement)
            {
                case Expectation said: expectations.Add(StatementResponse.From(effective, said)); break;
                case Descriptor said: descriptors.Add(DescriptorResponse.From(effective, said)); break;
                case Signal said: signals.Add(SignalResponse.From(effective, said)); break;
                case Example said: examples.Add(RemarkResponse.From(effective, said)); break;
                case Question said: questions.Add(RemarkResponse.From(effective, said)); break;
            }
        }

        return new(expectations, descriptors, signals, examples, questions);
    }
}
