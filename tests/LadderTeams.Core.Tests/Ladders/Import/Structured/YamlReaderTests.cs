using LadderTeams.Core.Ladders;
using LadderTeams.Core.Ladders.Import;
using LadderTeams.Core.Ladders.Import.Structured;

namespace LadderTeams.Core.Tests.Ladders.Import.Structured;

public class YamlReaderTests
{
    [Fact]
    public void Every_kind_of_scalar_stands_exactly_where_the_source_has_it()
    {
        var (document, root) = Kept.Yaml("plain: two words\r\nquoted: 'it''s here'\r\n\"double\": \"tab\\tbed 😀\"\r\nlast: 😀 end\r\n");

        Assert.Equal("two words", document.Source(root.At("plain").Parts[0]));
        Assert.Equal("it''s here", document.Source(root.At("quoted").Parts[0]));
        Assert.Equal("it's here", root.At("quoted").Value);
        Assert.Equal("tab\\tbed 😀", document.Source(root.At("double").Parts[0]));
        Assert.Equal("tab\tbed 😀", root.At("double").Value);
        Assert.Equal("😀 end", document.Source(root.At("last").Parts[0]));
        Assert.Equal(["plain", "quoted", "double", "last"], root!.Entries.Select(entry => document.Source(entry.Key.Parts[0])));
    }

    [Fact]
    public void A_byte_order_mark_is_not_a_part_of_the_first_key()
    {
        var (document, root) = Kept.Yaml("\uFEFFtitle: Growth");

        Assert.Equal("Growth", root.At("title").Value);
        Assert.Equal((1, 6), (document.Texts[0].Start, document.Texts[0].End));
    }

    [Fact]
    public void Lines_of_a_plain_scalar_are_joined_by_spaces()
    {
        var (document, root) = Kept.Yaml("a: one\n  two\n  three # aside\nb: x");

        Assert.Equal("one two three", root.At("a").Value);
        Assert.Equal("one\n  two\n  three", document.Source(root.At("a").Parts[0]));
    }

    [Fact]
    public void A_literal_block_keeps_its_line_breaks_and_a_folded_one_does_not()
    {
        var (document, root) = Kept.Yaml("a: |2-\n    one\n    two\n\nb: >\n  three\n  four\n");

        Assert.Equal("one\ntwo", root.At("a").Value);
        Assert.Equal("one\n    two", document.Source(root.At("a").Parts[0]));
        Assert.Equal("three four", root.At("b").Value);
        Kept.AssertNothingLost(document);
    }

    [Fact]
    public void Paragraphs_bullets_and_numbered_items_of_a_block_are_texts_of_their_own()
    {
        var (document, root) = Kept.Yaml("a: |\n  Leads well:\n  - plans\n    ahead\n  - listens\n\n  1. One thing\n  2. Another\n\n  Last\n  words\n");

        Assert.Equal(["Leads well:", "plans ahead", "listens", "One thing", "Another", "Last\nwords"], root.At("a").Parts.Select(part => part.Value));
        Assert.Equal("plans\n    ahead", document.Source(root.At("a").Parts[1]));
        Kept.AssertNothingLost(document);
    }

    [Fact]
    public void Comments_are_kept_as_a_residual()
    {
        var (document, _) = Kept.Yaml("# Before all\na: b # beside\nc: | # on the head\n  text\n  # in the text\n# after\n");

        var comments = document.Texts.Where(part => part.Reason == "comment");
        Assert.Equal(["Before all", "beside", "on the head", "after"], comments.Select(part => part.Value));
        Assert.All(comments, comment => Assert.Equal(Fate.Residual, comment.Fate));
        Kept.AssertNothingLost(document);
        Kept.AssertInSourceOrder(document);
    }

    [Fact]
    public void An_alias_stands_for_the_node_that_it_names_without_a_second_text()
    {
        var (document, root) = Kept.Yaml("a: &shared !text Shared words\nb: *shared\nc: [*shared]");

        Assert.Same(root.At("a"), root.At("b"));
        Assert.Same(root.At("a"), root.At("c", 0));
        Assert.Equal("Shared words", document.Source(root.At("a").Parts[0]));
        Assert.Single(document.Texts, part => part.Value == "Shared words");
        Kept.AssertNothingLost(document);
    }

    [Fact]
    public void A_merge_key_brings_in_what_the_mapping_does_not_say_itself()
    {
        var (_, root) = Kept.Yaml("base: &base {title: Base, scope: team}\nnext:\n  <<: *base\n  title: Next");

        Assert.Equal("Next", root.At("next", "title").Value);
        Assert.Equal("team", root.At("next", "scope").Value);
        Assert.Equal(2, root.At("next").Entries.Count);
    }

    [Fact]
    public void Null_is_markup_and_not_a_text()
    {
        var (document, root) = Kept.Yaml("a: null\nb: ~\nc:\nd: ''\ne: 'null'");

        Assert.All(["a", "b", "c", "d"], key => Assert.False(root.At(key).IsText));
        Assert.Equal("null", root.At("e").Value);
        Kept.AssertNothingLost(document);
    }

    [Fact]
    public void The_documents_of_a_stream_become_one_sequence()
    {
        var (document, root) = Kept.Yaml("--- # first\na: 1\n...\n%YAML 1.2\n---\nb: 2\n");

        Assert.Equal("1", root.At(0, "a").Value);
        Assert.Equal("2", root.At(1, "b").Value);
        Kept.AssertNothingLost(document);
    }

    [Fact]
    public void Invalid_yaml_keeps_what_came_before_and_the_rest_as_plain_text()
    {
        var (document, root) = Kept.Yaml("a: fine\nb: one: two\nc: three\n", "broken.yaml");

        Assert.Equal("fine", root.At("a").Value);
        var diagnostic = Assert.Single(document.Diagnostics);
        Assert.Equal(("yaml_invalid", DiagnosticSeverity.Error, "broken.yaml", 2), (diagnostic.Code, diagnostic.Severity, diagnostic.File, diagnostic.Line));
        Assert.Equal(": one: two\nc: three", Assert.Single(document.Texts, part => part.Reason == "unreadable").Value);
        Kept.AssertNothingLost(document);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    public void A_hundred_thousand_levels_are_too_deep_and_not_an_end(string nesting)
    {
        var (document, root) = Kept.Yaml(string.Concat(Enumerable.Repeat(nesting, 100_000)));

        Assert.Equal("too_deep", Assert.Single(document.Diagnostics).Code);
        Assert.InRange(root!.Height, StructuredTree.DepthLimit, StructuredTree.DepthLimit + 1);
        Kept.AssertNothingLost(document);
    }

    [Fact]
    public void Aliases_of_aliases_do_not_grow_without_bounds()
    {
        var lines = Enumerable.Range(1, 40).Select(at => $"a{at}: &a{at} [*a{at - 1}, *a{at - 1}, *a{at - 1}]");

        var (document, root) = Kept.Yaml("a0: &a0 words\n" + string.Join('\n', lines));

        Assert.True(root!.Size < 1_000_000);
        Assert.Contains(document.Diagnostics, diagnostic => diagnostic.Code == "alias_unresolved");
    }

    [Fact]
    public void An_alias_within_its_own_anchor_does_not_make_a_circle()
    {
        var (document, root) = Kept.Yaml("a: &a\n  b: *a\n  c: [x, *a]\n");

        Assert.False(root.At("a", "b").IsText);
        Assert.Equal(2, document.Diagnostics.Count);
    }

    [Fact]
    public void Front_matter_is_read_in_its_place_of_the_file()
    {
        const string text = "---\ntitle: Communication # short\nlevel: 3\n---\n\n# Body\n";
        var document = new Document(new("communication.md", text));

        var root = YamlReader.Read(document, 4, text.IndexOf("---\n\n", StringComparison.Ordinal));

        Assert.Equal("Communication", document.Source(root.At("title").Parts[0]));
        Assert.Equal("3", document.Source(root.At("level").Parts[0]));
        Assert.DoesNotContain(document.Texts, part => part.Value.Contains("Body"));
    }

    [Fact]
    public void Front_matter_that_is_not_yaml_is_reported_at_its_line_of_the_file()
    {
        const string text = "---\n}{\n---\n";
        var document = new Document(new("notes.md", text));

        Assert.Null(YamlReader.Read(document, 4, 7));
        Assert.Equal(2, Assert.Single(document.Diagnostics).Line);
    }

    [Fact]
    public void A_line_separator_that_was_pasted_in_does_not_end_a_scalar()
    {
        var (document, root) = Kept.Yaml("a: one\u2028two\nb: three");

        Assert.Equal("one two", root.At("a").Value);
        Assert.Equal("three", root.At("b").Value);
        Assert.Empty(document.Diagnostics);
    }
}
