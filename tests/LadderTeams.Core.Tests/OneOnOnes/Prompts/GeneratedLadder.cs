using LadderTeams.Core.Ladders;
using LadderTeams.Core.Tests.Ladders;

namespace LadderTeams.Core.Tests.OneOnOnes.Prompts;

/// <summary>Ladders of any shape, from no capability to a dozen and from one expectation to thirty, and what their owners make of them next.</summary>
internal sealed class GeneratedLadder
{
    private const int Levels = 3;

    private readonly List<(string Name, List<string>[] Asks)> capabilities;

    private GeneratedLadder(List<(string Name, List<string>[] Asks)> capabilities) => this.capabilities = capabilities;

    public static GeneratedLadder New(Random random) =>
        new([.. Enumerable.Range(0, random.Next(13)).Select(number => ($"Capability {number}", Asks(random)))]);

    public IEnumerable<string> Names => capabilities.Select(capability => capability.Name);

    public Ladder Ladder => A.Ladder([.. Enumerable.Range(0, Levels).Select(level =>
        A.Level($"L{level + 1}", [.. capabilities.Select(capability => A.Capability(capability.Name, [.. capability.Asks[level]]))]))]);

    /// <summary>Some texts reworded, left out and added; a capability now and then renamed, left out or added; all of it in another order.</summary>
    public GeneratedLadder Republished(Random random)
    {
        var kept = capabilities.Where(_ => random.Next(10) > 0)
            .Select(capability => (random.Next(10) > 0 ? capability.Name : capability.Name + " anew", capability.Asks.Select(asks => Edited(asks, random)).ToArray()));
        var next = random.Next(4) > 0 ? kept.ToList() : [.. kept, ($"Capability {random.Next(100, 999)}", Asks(random))];
        var order = next.ToArray();
        random.Shuffle(order);
        return new([.. order]);
    }

    private static List<string>[] Asks(Random random)
    {
        var most = random.Next(3) switch { 0 => 2, 1 => 6, _ => 10 };
        return [.. Enumerable.Range(0, Levels).Select(_ => Enumerable.Range(0, random.Next(most + 1)).Select(_ => Text(random)).ToList())];
    }

    private static List<string> Edited(List<string> asks, Random random)
    {
        var kept = asks.Where(_ => random.Next(10) > 0).Select(text => random.Next(10) > 0 ? text : Text(random)).ToList();
        if (random.Next(3) == 0) { kept.Add(Text(random)); }

        return kept;
    }

    private static string Text(Random random) => $"Does the work number {random.Next(1_000_000)} of the team";
}
