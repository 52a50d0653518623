using System.Text;
using LadderTeams.Core.Ladders;
using LadderTeams.Core.Ladders.Import;
using LadderTeams.Core.OneOnOnes.Prompts;
using LadderTeams.Core.Search;
using LadderTeams.Core.Tests.Search;

namespace LadderTeams.Core.Tests.OneOnOnes.Prompts;

/// <summary>Ladders to simulate series on: of each its versions, and of each version the pools of its levels.</summary>
internal static class SimulatedLadders
{
    private const int Generated = 80, Versions = 4;

    public static Ladder Sample { get; } = LadderImporter.Import("engineering", SampleLadder.Read());

    public static IReadOnlyList<IReadOnlyList<IReadOnlyList<PromptPool>>> All()
    {
        var sample = new[] { Pools(Sample), Pools(RewordedSample()) };
        return [.. Enumerable.Range(0, Generated).Select(seed => GeneratedVersions(new(seed))), .. Enumerable.Repeat(sample, Generated / 4)];
    }

    public static PromptPool Pool(string level) => Pool(Sample, Sample.FindLevel(level)!);

    private static IReadOnlyList<PromptPool> Pools(Ladder ladder) => [.. ladder.Levels.Select(level => Pool(ladder, level))];

    private static PromptPool Pool(Ladder ladder, Level level) => PromptPool.Of(ladder, level, LevelPairs.Next(ladder, level));

    /// <summary>With another name for a capability, and other words in every statement that speaks of a team.</summary>
    private static Ladder RewordedSample() => LadderImporter.Import("engineering", [.. SampleLadder.Read().Select(file => new SourceDocument(
        file.Name, Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(file.Content.Span).Replace("Growing Others", "Helping Others Grow").Replace("the team", "the crew"))))]);

    private static List<IReadOnlyList<PromptPool>> GeneratedVersions(Random random)
    {
        var ladder = GeneratedLadder.New(random);
        var versions = new List<IReadOnlyList<PromptPool>> { Pools(ladder.Ladder) };
        while (versions.Count < Versions) { versions.Add(Pools((ladder = ladder.Republished(random)).Ladder)); }

        return versions;
    }
}
