using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using LadderTeams.Core.Tests.Ladders.Import.Lossless;

namespace LadderTeams.Core.Tests.Ladders.Import;

public sealed partial class DiagnosticTests
{
    [Fact]
    public void Every_diagnostic_has_a_code_and_a_place_and_one_sentence() =>
        Prop.ForAll(Documents.Damaged, text =>
        {
            foreach (var (code, _, file, line, message) in Imported.From(text).Diagnostics)
            {
                Assert.Matches(Code(), code);
                Assert.Equal("ladder.md", file);
                Assert.InRange(line, 1, 1 + text.Count(letter => letter == '\n'));
                Assert.Matches(Sentence(), message);
            }
        }).Check(Config.QuickThrowOnFailure.WithReplay(11, 7919).WithMaxTest(500));

    [Fact]
    public void What_is_left_over_says_why() =>
        Prop.ForAll(Documents.Damaged, text => Assert.All(Imported.From(text).Residual, block => Assert.Matches(Code(), block.Reason)))
            .Check(Config.QuickThrowOnFailure.WithReplay(12, 7919).WithMaxTest(500));

    [Fact]
    public void Diagnostics_come_file_by_file_from_top_to_bottom()
    {
        var ladder = Imported.FromFiles(
            ("b.md", "# L4\n\n## Craft\n\nTBD\n\n## Delivery\n\n*Same as L9 and...*\n"), ("a.md", "# L3\n\n## Craft\n\n## Delivery\n\nTODO\n"));

        var places = ladder.Diagnostics.Select(diagnostic => (diagnostic.File, diagnostic.Line)).ToList();
        Assert.Equal(places.Order(), places);
        Assert.Equal(["a.md", "b.md"], places.Select(place => place.File).Distinct());
    }

    [Fact]
    public void A_document_without_a_level_is_reported()
    {
        var ladder = Imported.From("Nothing here names a step.\n");

        Assert.Empty(ladder.Levels);
        Assert.Contains("no_levels", ladder.Diagnostics.Codes());
    }

    [GeneratedRegex("^[a-z]+(_[a-z]+)*$")]
    private static partial Regex Code();

    [GeneratedRegex(@"^\p{Lu}[^\n]*[.]$")]
    private static partial Regex Sentence();
}
