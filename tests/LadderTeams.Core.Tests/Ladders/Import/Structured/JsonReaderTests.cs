using LadderTeams.Core.Ladders.Import;
using LadderTeams.Core.Ladders.Import.Structured;

namespace LadderTeams.Core.Tests.Ladders.Import.Structured;

public class JsonReaderTests
{
    [Fact]
    public void Strings_and_numbers_stand_exactly_where_the_source_has_them()
    {
        var (document, root) = Kept.Json("{\r\n  \"título\": \"é 😀 \\u00e9\\\"x\\\"\",\r\n  \"n\": -12.5,\r\n \"t\": true}");

        Assert.Equal("é 😀 é\"x\"", root.At("título").Value);
        Assert.Equal("é 😀 \\u00e9\\\"x\\\"", document.Source(root.At("título").Parts[0]));
        Assert.Equal("-12.5", document.Source(root.At("n").Parts[0]));
        Assert.Equal("true", document.Source(root.At("t").Parts[0]));
        Kept.AssertNothingLost(document);
        Kept.AssertInSourceOrder(document);
    }

    [Fact]
    public void Comments_and_trailing_commas_are_tolerated_and_comments_kept()
    {
        var (document, root) = Kept.Json("// first\n{\"a\": [1, 2,], /* in é between */ \"b\": null,}\n// last");

        Assert.Equal(2, root.At("a").Items.Count);
        Assert.False(root.At("b").IsText);
        Assert.Equal(["first", "in é between", "last"], document.Texts.Where(part => part.Reason == "comment").Select(part => part.Value));
        Kept.AssertNothingLost(document);
    }

    [Fact]
    public void Lines_that_a_string_writes_as_escapes_are_split_like_the_lines_of_a_block()
    {
        var (document, root) = Kept.Json("""{"a": "Does:\n- plan \"it\"\n- a\\nb\n\nEnds\n"}""");

        Assert.Equal(["Does:", "plan \"it\"", "a\\nb", "Ends"], root.At("a").Parts.Select(part => part.Value));
        Assert.Equal("plan \\\"it\\\"", document.Source(root.At("a").Parts[1]));
        Kept.AssertNothingLost(document);
    }

    [Fact]
    public void Half_a_surrogate_pair_is_no_reason_to_stop()
    {
        var (document, root) = Kept.Json("{\"a\": \"\\ud83d half\", \"b\": \"\ud83d raw\", \"c\": \"after\"}");

        Assert.EndsWith("half", root.At("a").Value, StringComparison.Ordinal);
        Assert.Equal("after", document.Source(root.At("c").Parts[0]));
    }

    [Fact]
    public void Json_lines_become_one_sequence()
    {
        var (_, root) = Kept.Json("{\"a\": 1}\n{\"a\": 2}\n");

        Assert.Equal("2", root.At(1, "a").Value);
    }

    [Fact]
    public void Invalid_json_keeps_what_came_before_and_the_rest_as_plain_text()
    {
        var (document, root) = Kept.Json("\uFEFF{\"a\": \"fine\",\n \"b\": oops here}");

        Assert.Equal("fine", root.At("a").Value);
        Assert.Equal(("json_invalid", 2), (document.Diagnostics[0].Code, document.Diagnostics[0].Line));
        Assert.Equal("oops here}", Assert.Single(document.Texts, part => part.Reason == "unreadable").Value);
        Kept.AssertNothingLost(document);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    public void A_hundred_thousand_levels_are_too_deep_and_not_an_end(string nesting)
    {
        var (document, root) = Kept.Json(string.Concat(Enumerable.Repeat(nesting, 100_000)));

        Assert.Equal("too_deep", Assert.Single(document.Diagnostics).Code);
        Assert.InRange(root!.Height, StructuredTree.DepthLimit, StructuredTree.DepthLimit + 1);
        Kept.AssertNothingLost(document);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("// only words")]
    public void A_file_without_a_value_gives_no_node(string text)
    {
        var (document, root) = Kept.Json(text);

        Assert.Null(root);
        Kept.AssertNothingLost(document);
    }
}
