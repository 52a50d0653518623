using LadderTeams.Core.Ladders;
using LadderTeams.Core.Ladders.Import;
using LadderTeams.Core.Search;

namespace LadderTeams.Core.Tests.Search;

/// <summary>What people look for, and what they must find without scrolling.</summary>
public sealed class RelevanceTests
{
    private const int Best = 3;

    private static readonly SearchIndex Index = SearchIndex.Build([Ladder()]);

    public static TheoryData<string, string, string, string> Queries
    {
        get
        {
            var queries = new TheoryData<string, string, string, string>();
            foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Search", "relevance.tsv")).Where(line => !line.StartsWith('#')))
            {
                string[] columns = [.. line.Split('\t'), "", "", ""];
                queries.Add(columns[0], columns[1], columns[2], columns[3]);
            }

            return queries;
        }
    }

    [Theory]
    [MemberData(nameof(Queries))]
    public void What_is_meant_is_among_the_best(string query, string level, string capability, string phrase)
    {
        var best = Index.Search(new(query) { Top = Best }).Hits;

        Assert.True(
            best.Any(hit => IsOrEmpty(level, hit.Level?.Code) && IsOrEmpty(capability, hit.Capability) && hit.Text.Contains(phrase, StringComparison.Ordinal)),
            $"{query} found: {string.Join(" | ", best.Select(hit => $"{hit.Level?.Code} {hit.Capability}: {hit.Text}"))}");
    }

    private static bool IsOrEmpty(string wanted, string? found) => wanted.Length == 0 || wanted == found;

    private static Ladder Ladder() => LadderImporter.Import("engineering", SampleLadder.Read());
}
