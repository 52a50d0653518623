using System.Diagnostics;
using LadderTeams.Core.Ladders;
using LadderTeams.Core.Ladders.Compare;
using Xunit.Abstractions;

namespace LadderTeams.Core.Tests.Ladders.Compare;

public sealed class LargeLaddersTests(ITestOutputHelper output)
{
    private static readonly string[] Verbs = ["Leads", "Reviews", "Writes", "Improves", "Plans", "Measures", "Explains", "Defines"];
    private static readonly string[] Things = ["design notes", "release trains", "incident reviews", "load tests", "interview loops", "cost reports", "data models"];

    [Theory]
    [InlineData(1)]
    [InlineData(20)]
    public void Five_thousand_statements_a_side_are_compared_quickly(int capabilities)
    {
        var (low, high) = (Large("L1", capabilities, "the team"), Large("L2", capabilities, "several teams"));
        var watch = Stopwatch.StartNew();

        var changes = LevelComparison.Between(A.Ladder(low, high), low, high).Changes;

        output.WriteLine($"{capabilities} capabilities: {watch.ElapsedMilliseconds} ms, {changes.Count(change => change.Kind is ChangeKind.Widened)} widened");
        Assert.Equal(5000, changes.Count(change => change.Kind is ChangeKind.Widened));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30));
    }

    [Fact]
    public void Statements_of_the_same_few_words_end_within_the_bound_too()
    {
        var random = new Random(7);
        string Text() => string.Join(' ', Enumerable.Range(0, 12).Select(_ => Things[random.Next(Things.Length)] + random.Next(3)));
        var (low, high) = (A.Level("L1", [.. Enumerable.Range(0, 5000).Select(_ => Text())]), A.Level("L2", [.. Enumerable.Range(0, 5000).Select(_ => Text())]));
        var watch = Stopwatch.StartNew();

        var changes = LevelComparison.Between(A.Ladder(low, high), low, high).Changes;

        output.WriteLine($"{watch.ElapsedMilliseconds} ms");
        Assert.Equal(5000, changes.Count(change => change.From is not null));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30));
    }

    private static Level Large(string code, int capabilities, string scope) => A.Level(code,
    [
        .. Enumerable.Range(0, capabilities).Select(capability => A.Capability($"Capability {capability}",
        [
            .. Enumerable.Range(0, 5000 / capabilities).Select(number =>
                $"{Verbs[number % 8]} {Things[number % 7]} for topic x{capability}x{number / 3} and part y{number % 3} with {scope}"),
        ])),
    ]);
}
