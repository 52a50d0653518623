using System.Text;
using LadderTeams.Core.Ladders;
using LadderTeams.Core.Ladders.Import;

namespace LadderTeams.Core.Tests.Ladders.Import;

/// <summary>What people hand in by mistake or on purpose: it is answered with a diagnostic, never with an exception.</summary>
public sealed class BadInputTests
{
    [Fact]
    public void A_binary_file_is_refused()
    {
        var ladder = Imported.FromBytes([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48], "logo.md");

        IsOneSentence(ladder.Diagnostic("binary_file"), DiagnosticSeverity.Error, "logo.md", 1);
        Assert.Empty(ladder.Levels);
    }

    [Fact]
    public void A_binary_file_stops_no_other()
    {
        var ladder = LadderImporter.Import("test", [new("logo.png", new byte[] { 0x89, 0, 1, 2 }), Imported.Document("l3.md", "# L3\n\n- Ends what was begun\n")]);

        Assert.Equal(["L3"], ladder.Codes());
        Assert.Contains("binary_file", ladder.Diagnostics.Codes());
    }

    [Fact]
    public void Zeros_far_into_a_file_are_no_reason_to_fail()
    {
        var text = "# L3\n\n- Ends what was begun\n" + new string('x', 20_000) + "\0\0\0 tail\n";

        Whole.Accounts(Imported.From(text));
    }

    [Theory]
    [InlineData(50L * 1024 * 1024)]
    [InlineData(5L * 1024 * 1024 * 1024)]
    public void A_file_that_was_too_large_to_read_is_refused_and_the_limit_named(long length)
    {
        var ladder = LadderImporter.Import("test", [SourceDocument.TooLarge("huge.md", length)]);

        var diagnostic = ladder.Diagnostic("file_too_large");
        IsOneSentence(diagnostic, DiagnosticSeverity.Error, "huge.md", 1);
        Assert.Contains(ImportLimits.Default.MaxFileBytes.ToString("N0", null), diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Fifty_megabytes_are_refused_and_the_limit_named()
    {
        var ladder = Imported.FromBytes(Enumerable.Repeat((byte)'a', 50 * 1024 * 1024).ToArray(), "huge.md");

        Assert.Contains(ImportLimits.Default.MaxFileBytes.ToString("N0", null), ladder.Diagnostic("file_too_large").Message, StringComparison.Ordinal);
        Assert.Equal(0, ladder.Coverage.Characters);
    }

    [Fact]
    public void Too_many_files_are_refused_and_the_limit_named()
    {
        var files = Enumerable.Range(1, 4).Select(index => Imported.Document($"l{index}.md", $"# L{index}\n\n- Ends\n")).ToList();

        var ladder = LadderImporter.Import("test", files, new ImportLimits { MaxFiles = 3 });

        Assert.Contains("3", ladder.Diagnostic("too_many_files").Message, StringComparison.Ordinal);
        Assert.Equal(3, ladder.Levels.Count);
    }

    [Fact]
    public void Files_that_are_too_large_together_are_refused_and_the_limit_named()
    {
        var files = Enumerable.Range(1, 3).Select(index => Imported.Document($"l{index}.md", $"# L{index}\n\n- {new string('x', 400)}\n")).ToList();

        var ladder = LadderImporter.Import("test", files, new ImportLimits { MaxTotalBytes = 1000 });

        Assert.Contains("1,000", ladder.Diagnostic("import_too_large").Message, StringComparison.Ordinal);
        Assert.Equal(["L1", "L2"], ladder.Codes());
    }

    [Fact]
    public void No_files_make_an_empty_ladder()
    {
        var ladder = LadderImporter.Import("test", []);

        Assert.Empty(ladder.Levels);
        Assert.Equal(new Coverage(0, 0, 0, 0), ladder.Coverage);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\r\n   \n")]
    [InlineData("\uFEFF")]
    [InlineData("\u00A0\u2003\u200B\n\f\v")]
    [InlineData("---\n---\n")]
    [InlineData("---\ntitle: Our ladder\n---\n")]
    [InlineData("---")]
    [InlineData("***\n\n***\n")]
    [InlineData("<!-- -->")]
    [InlineData("|\n|-\n|")]
    [InlineData("#\n##\n- \n> \n")]
    public void A_file_that_says_nothing_makes_an_empty_ladder_and_is_reported(string text)
    {
        foreach (var file in new[] { "ladder.md", "ladder.txt", "ladder.html", "ladder.yaml", "ladder.json" })
        {
            var ladder = Imported.From(text, file);

            Assert.Empty(ladder.Levels);
            Assert.Contains(ladder.Diagnostics, diagnostic => diagnostic.File == file);
            Whole.Accounts(ladder);
        }
    }

    [Fact]
    public void Mixed_encodings_are_read_as_far_as_they_go_and_reported()
    {
        byte[] content = [.. Encoding.UTF8.GetBytes("# L3\n\n- Straße in UTF-8\n- Stra"), 0xDF, .. Encoding.UTF8.GetBytes("e in Latin-1\n")];

        var ladder = Imported.FromBytes(content);

        Assert.Equal(["Straße in UTF-8", "Straße in Latin-1"], ladder.AsksInAll("L3"));
        IsOneSentence(ladder.Diagnostic("encoding_mixed"), DiagnosticSeverity.Warning, "ladder.md", 4);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Text_in_sixteen_bits_is_text(string encoding)
    {
        var utf16 = Encoding.GetEncoding(encoding);

        var ladder = Imported.FromBytes([.. utf16.GetPreamble(), .. utf16.GetBytes("# L3\n\n- Ends what was begun\n")]);

        Assert.Equal(["Ends what was begun"], ladder.AsksInAll("L3"));
    }

    [Theory]
    [InlineData("# L3\n\n- Ends\n\n# L3\n\n- Begins\n")]
    [InlineData("# L3 Engineer\n\n- Ends\n\n# L4\n\n- Splits\n\n# L3 Engineer\n\n- Begins\n")]
    public void A_level_that_is_described_twice_is_one_level_and_reported(string text)
    {
        var ladder = Imported.From(text);

        Assert.Equal(["Ends", "Begins"], ladder.AsksInAll("L3"));
        Assert.Equal(DiagnosticSeverity.Warning, ladder.Diagnostic("level_duplicate").Severity);
    }

    [Theory]
    [InlineData("L٤")]
    [InlineData("Level ٣")]
    [InlineData("L３")]
    public void A_number_may_be_written_in_the_digits_of_any_script(string code)
    {
        var ladder = Imported.From($"# {code}\n\n- Ends\n\n# L2\n\n- Begins\n");

        Assert.Equal(["L2", code], ladder.Codes());
        Assert.Equal(["Ends"], ladder.AsksInAll(code));
    }

    [Fact]
    public void Two_files_of_one_name_are_both_read()
    {
        var ladder = Imported.FromFiles(("l3.md", "# L3\n\n- Ends\n"), ("l3.md", "# L3\n\n- Begins\n"));

        Assert.Equal(["Begins", "Ends"], ladder.AsksInAll("L3").Order());
    }

    private static void IsOneSentence(Diagnostic diagnostic, DiagnosticSeverity severity, string file, int line)
    {
        Assert.Equal((severity, file, line), (diagnostic.Severity, diagnostic.File, diagnostic.Line));
        Assert.Matches(@"^[A-Z].*\.$", diagnostic.Message);
        Assert.DoesNotContain('\n', diagnostic.Message);
    }
}
