using LadderTeams.Core.Ladders;

namespace LadderTeams.Core.Tests.Ladders.Import;

/// <summary>The statements of a level or a guide, one by one.</summary>
internal static class Statement
{
    public static IEnumerable<(string? Capability, Core.Ladders.Statement Words)> Of(Level level) =>
        All(level.Expectations, [], level.Examples, level.Signals, level.Questions).Select(words => ((string?)null, words))
            .Concat(level.Capabilities.SelectMany(capability =>
                All(capability.Expectations, capability.Descriptors, capability.Examples, capability.Signals, capability.Questions).Select(words => ((string?)capability.Name, words))));

    public static IEnumerable<Question> Of(Transition guide) =>
        guide.Behaviours.SelectMany(behaviour => behaviour.Questions).Concat(guide.Clarified.SelectMany(expectation => expectation.Questions));

    private static IEnumerable<Core.Ladders.Statement> All(params IEnumerable<Core.Ladders.Statement>[] lists) => lists.SelectMany(list => list);
}
