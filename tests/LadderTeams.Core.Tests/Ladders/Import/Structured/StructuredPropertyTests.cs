using System.Text;
using FsCheck;
using FsCheck.Fluent;
using LadderTeams.Core.Ladders.Import;
using LadderTeams.Core.Ladders.Import.Structured;

namespace LadderTeams.Core.Tests.Ladders.Import.Structured;

public class StructuredPropertyTests
{
    private static readonly string[] Pieces =
    [
        "levels", "topics", "title", "L4", "level", "criteria", "Senior", "examples", "milestones", "signals", "competencies", "id", "name",
        "one two", "é😀", "null", "12", "<<", "&a ", "*a", "!tag ", "# aside\n", "|\n", ">-\n", "\"", "'", "\\n", "\\u00e9", "// c\n", "/* d */",
        ": ", "- ", "? ", "[", "]", "{", "}", ", ", ",", "\n", "\r\n", "\n  ", "\n    ", "\n---\n", "...\n", "%YAML 1.2\n", "\t", " ", "\u2028", "\0", "\ud800", "@", "`", "%",
    ];

    private static readonly string[] Wholes =
    [
        "levels:\n  - code: L1\n    title: Starter\n    responsibilities:\n      - Asks early\n      - |\n        - Writes\n        - Reads\n",
        "topics:\n  - name: speech\n    content:\n      - level: 1\n        criteria: [Speaks, Listens]\n        exampleCriteria:\n          - criteria: Shares\n            examples: [A talk]\n",
        "base: &b {title: Base, skills: [one.1, two]}\nlevels: {L1: {<<: *b}, L2: *b}\n",
        "{\"levels\": [{\"id\": \"L1\", \"name\": \"Starter\", \"summary\": \"Short\\n- one\\n- two\"}], \"skills\": [{\"id\": \"a\", \"level\": \"L1\", \"text\": \"Writes\"}]}",
        "{\"tracks\": {\"build\": {\"milestones\": [{\"summary\": \"Builds\", \"signals\": [\"Ships\"], \"examples\": [\"A door\"]}]}}, \"pointsToLevels\": {\"0\": \"1.1\"}}",
    ];

    private static readonly Gen<string> Soup = Gen.Elements(Pieces).ListOf().Select(string.Concat);

    private static readonly Gen<string> Mutated =
        from whole in Gen.Elements(Wholes)
        from at in Gen.Choose(0, whole.Length)
        from cut in Gen.Choose(0, 6)
        from piece in Gen.Elements(Pieces)
        select whole[..at] + piece + whole[Math.Min(whole.Length, at + cut)..];

    [Fact]
    public void No_yaml_makes_the_reader_fail_or_lose_a_word() => ForEveryText(text => Read(Kept.Yaml(text)));

    [Fact]
    public void No_json_makes_the_reader_fail_or_lose_a_word() => ForEveryText(text => Read(Kept.Json(text)));

    [Fact]
    public void The_words_of_every_value_stand_in_the_source()
    {
        ForEveryText(text =>
        {
            var (document, _) = Kept.Yaml(text);
            Assert.All(document.Texts, part => AssertSameWords(document, part));
        });
    }

    private static void Read((Document Document, StructuredNode? Root) read)
    {
        Kept.AssertInSourceOrder(read.Document);
        Kept.AssertNothingLost(read.Document);
        if (read.Root is null) { return; }

        var findings = new Findings();
        StructuredLadder.Recognise([(read.Document, read.Root)], findings);
        Assert.All(findings.Facts, fact => Assert.Equal(Fate.Typed, fact.Text.Fate));
        Assert.All(findings.Facts, fact => Assert.Contains(fact.Text, read.Document.Texts));
        Assert.All(findings.Levels, level => Assert.False(level.Level is { Code: null, Title: null }));
    }

    private static void AssertSameWords(Document document, SourceText part)
    {
        var source = document.Source(part);
        if (!source.Contains('\\')) { Assert.Equal(Letters(source), Letters(part.Value)); }
    }

    private static string Letters(string text) => new StringBuilder().Append([.. text.Where(char.IsLetterOrDigit)]).ToString();

    private static void ForEveryText(Action<string> check)
    {
        var config = Config.QuickThrowOnFailure.WithMaxTest(3_000).WithReplay(20_240_229UL, 7UL);
        Prop.ForAll(Gen.OneOf(Soup, Mutated).ToArbitrary(), check).Check(config);
    }
}
