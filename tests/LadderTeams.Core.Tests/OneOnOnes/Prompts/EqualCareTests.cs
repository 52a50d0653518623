using LadderTeams.Core.OneOnOnes.Prompts;
using Xunit.Abstractions;

namespace LadderTeams.Core.Tests.OneOnOnes.Prompts;

/// <summary>A manager's reports at the same level, met each week for a quarter.</summary>
public sealed class EqualCareTests(ITestOutputHelper output)
{
    private const int Managers = 250, Reports = 8, Weeks = 12;

    private static readonly PromptPool Pool = SimulatedLadders.Pool("L3");

    /// <summary>By manager, report and week.</summary>
    private static readonly IReadOnlyList<Prompt>[][][] Quarters =
        [.. Enumerable.Range(0, Managers).Select(manager => Enumerable.Range(0, Reports).Select(report => Quarter($"manager {manager} report {report}")).ToArray())];

    [Fact]
    public void Nobody_gets_fewer_prompts_or_a_capability_later_than_the_others()
    {
        var topics = Pool.Topics.Count;
        var within = (topics + PromptChoice.Usual - 1) / PromptChoice.Usual;

        Assert.All(Quarters.SelectMany(reports => reports), quarter =>
        {
            Assert.All(quarter, agenda => Assert.Equal(PromptChoice.Usual, agenda.Count));
            Assert.Equal(topics, quarter.Take(within).SelectMany(agenda => agenda).Select(prompt => prompt.Topic).Distinct().Count());
        });
    }

    /// <summary>In the first meetings it is the lot that decides, so any leaning of it would show there.</summary>
    [Fact]
    public void No_topic_and_no_prompt_is_drawn_first_more_often_than_another()
    {
        var first = Quarters.SelectMany(reports => reports).Select(quarter => quarter[0]).ToList();

        Even(first.SelectMany(agenda => agenda).GroupBy(prompt => prompt.Topic), Pool.Topics.Count, 0.1);
        Even(first.Select(agenda => agenda[0]).GroupBy(prompt => prompt.Topic), Pool.Topics.Count, 0.2);
        Assert.All(Pool.Topics.Where(topic => topic.Prompts.All(prompt => prompt.Rank == topic.Prompts[0].Rank)), topic =>
            Even(first.SelectMany(agenda => agenda).Where(prompt => prompt.Topic == topic.Key).GroupBy(prompt => prompt.Id), topic.Prompts.Count, 0.6));
    }

    [Fact]
    public void Reports_at_the_same_level_are_not_all_asked_the_same_in_the_same_week()
    {
        var weeks = Quarters.SelectMany(reports => Enumerable.Range(0, Weeks).Select(week => reports.Select(quarter => quarter[week]).ToList())).ToList();
        var pairs = weeks.SelectMany(agendas => agendas.Zip(agendas.Skip(1))).ToList();

        Assert.DoesNotContain(weeks, agendas => agendas[0].Any(prompt => agendas.Skip(1).All(agenda => agenda.Contains(prompt))));
        var shared = (double)pairs.Count(pair => pair.First.Intersect(pair.Second).Any()) / pairs.Count;
        output.WriteLine($"{shared:P1} of the pairs have a prompt in common in a week");
        Assert.InRange(shared, 0, 0.1);
        Assert.DoesNotContain(pairs, pair => pair.First.ToHashSet().SetEquals(pair.Second));
    }

    private static void Even<T>(IEnumerable<IGrouping<T, Prompt>> groups, int expected, double leeway)
    {
        var sizes = groups.Select(group => group.Count()).ToList();
        var mean = sizes.Average();
        Assert.Equal(expected, sizes.Count);
        Assert.All(sizes, size => Assert.InRange(size, mean * (1 - leeway), mean * (1 + leeway)));
    }

    private static IReadOnlyList<Prompt>[] Quarter(string series)
    {
        var held = new List<IReadOnlyList<Prompt>>();
        while (held.Count < Weeks) { held.Add(PromptChoice.For(series, Pool, [], PromptHistory.Of(held.Select(agenda => agenda.Select(AskedPrompt.Of))))); }

        return [.. held];
    }
}
