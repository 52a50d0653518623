using System.Globalization;
using System.Text;

namespace LadderTeams.Core.Tests.Ladders.Import;

/// <summary>A long document is parsed in parts; nobody may notice.</summary>
public sealed class LongDocumentTests
{
    private const string ReachesAcrossParts = "\n\n[nowhere]: https://example.org/\n";

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void A_long_document_reads_as_if_parsed_at_once(string newline)
    {
        var text = Long().ReplaceLineEndings(newline);

        var (inParts, atOnce) = (Imported.From(text), Imported.From(text + ReachesAcrossParts));

        Assert.True(text.Length > 200_000);
        Assert.Equal(30, inParts.Levels.Count);
        Assert.Equal(Everything(atOnce), Everything(inParts));
        Assert.Equal(0, inParts.Coverage.Lost);
    }

    [Fact]
    public void What_opens_in_one_part_may_close_in_another()
    {
        var ladder = Imported.From($"# L0\n\n- Asks for help\n\n```\n{Long()}\n```\n");

        Assert.Equal("L0", Assert.Single(ladder.Levels).Code);
    }

    [Fact]
    public void Every_statement_of_a_long_document_stands_where_it_says()
    {
        var text = Long();

        var ladder = Imported.From(text);

        Assert.All(ladder.Levels.SelectMany(level => level.Capabilities).SelectMany(capability => capability.Expectations), statement =>
        {
            Assert.StartsWith(statement.Text.Split(' ')[0], text[statement.Source.Start..statement.Source.End].Replace("**", "", StringComparison.Ordinal), StringComparison.Ordinal);
            Assert.Equal(text.AsSpan(0, statement.Source.Start).Count('\n') + 1, statement.Source.Line);
        });
    }

    private static IEnumerable<string> Everything(LadderTeams.Core.Ladders.Ladder ladder) =>
        ladder.Levels.SelectMany(level => level.Capabilities.SelectMany(capability => capability.Expectations.Select(statement => $"{level.Code} {capability.Name} {statement.Id} {statement.Text} {statement.Source}")));

    private static string Long()
    {
        var text = new StringBuilder();
        for (var level = 1; level <= 30; level++)
        {
            text.Append(CultureInfo.InvariantCulture, $"# L{level}\n\nAn engineer whom others ask.\n\n");
            foreach (var capability in new[] { "Delivery", "Craft", "Care for others" })
            {
                text.Append(CultureInfo.InvariantCulture, $"## {capability}\n\n");
                for (var point = 1; point <= 25; point++)
                {
                    text.Append(CultureInfo.InvariantCulture, $"- **Habit {point}**: keeps a promise of kind {point} to a [colleague](page.md) of level {level}\n  - and says so early, before anybody needs to ask\n");
                }

                text.Append("\n> A quote of two lines\n> about it\n\n| Kind | Weight |\n|---|---|\n| a | b |\n\n");
            }
        }

        return text.ToString();
    }
}
