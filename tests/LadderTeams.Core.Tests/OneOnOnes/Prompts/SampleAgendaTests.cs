using System.Text.RegularExpressions;
using LadderTeams.Core.OneOnOnes.Prompts;
using Xunit.Abstractions;

namespace LadderTeams.Core.Tests.OneOnOnes.Prompts;

/// <summary>What two reports of the sample ladder are asked in twelve weeks. The list is printed, to be read as their manager would.</summary>
public sealed partial class SampleAgendaTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("Ada", "L3", "Communication")]
    [InlineData("Ben", "L4")]
    public void A_quarter_of_agendas_reads_well(string report, string level, params string[] focus)
    {
        var held = new List<IReadOnlyList<Prompt>>();
        for (var week = 1; week <= 12; week++)
        {
            var agenda = PromptChoice.For($"manager and {report}", SimulatedLadders.Pool(level), focus, PromptHistory.Of(held.Select(earlier => earlier.Select(AskedPrompt.Of))));
            held.Add(agenda);
            output.WriteLine($"{report}, {level}, week {week}");
            foreach (var line in PromptWords.English.Of(agenda))
            {
                output.WriteLine($"- {line}");
                Assert.Matches(Line(), line);
            }
        }

        var asked = held.SelectMany(agenda => agenda).ToList();
        Assert.Equal(asked.Count, asked.Distinct().Count());
        Assert.Contains(asked, prompt => prompt.Kind is PromptKind.Guide);
        Assert.InRange(asked.Count(prompt => prompt.Kind is PromptKind.Ahead), asked.Count / 4, asked.Count * 2 / 3);
    }

    /// <summary>A question, or a question with what it is about, in one line of a length that can be taken in.</summary>
    [GeneratedRegex("^(?=.{20,330}$)([A-Z][^“”?]*: )?[A-Z][^“”]*[?]( “[A-Z][^“”…]*”)?$")]
    private static partial Regex Line();
}
