using LadderTeams.Core.Assessments;
using LadderTeams.Core.OneOnOnes.Invites;
using static LadderTeams.Core.Tests.OneOnOnes.Invites.Some;

namespace LadderTeams.Core.Tests.OneOnOnes.Invites;

public sealed class InviteBlockTests
{
    [Fact]
    public void A_block_is_a_line_with_the_link_and_a_list() => Assert.Equal(
        $"<p><b>To talk about in this 1:1</b> – <a href=\"{Escaped}\">live agenda in Ladder</a></p><ul><li>What went well?</li><li>What next?</li></ul>",
        Written(Block("What went well?", "What next?")));

    [Theory]
    [InlineData("de-DE", "<p><b>Zum Besprechen in diesem 1:1</b> – <a", "<ul>")]
    [InlineData("de", "<p><b>Zum Besprechen in diesem 1:1</b> – <a", "<ul>")]
    [InlineData("ar-EG", "<p dir=\"rtl\"><b>للنقاش في هذا اللقاء الفردي</b> – <a", "<ul dir=\"rtl\">")]
    [InlineData("fr-FR", "<p><b>To talk about in this 1:1</b> – <a", "<ul>")]
    [InlineData(null, "<p><b>To talk about in this 1:1</b> – <a", "<ul>")]
    public void The_products_words_are_in_the_organizers_language(string? locale, string line, string list)
    {
        var written = Written(Localized(locale, "What next?"));

        Assert.StartsWith(line, written, StringComparison.Ordinal);
        Assert.Contains($"</p>{list}<li>What next?</li></ul>", written, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>", "<li>&lt;script&gt;alert(1)&lt;/script&gt;</li>")]
    [InlineData("</li></ul><img src=x onerror=alert(1)>", "<li>&lt;/li&gt;&lt;/ul&gt;&lt;img src=x onerror=alert(1)&gt;</li>")]
    [InlineData("a &amp; b", "<li>a &amp;amp; b</li>")]
    [InlineData("one\r\n\ttwo\u00a0 three\u2028four", "<li>one two three four</li>")]
    [InlineData("nul\0 bell\a \u200bzero", "<li>nul bell zero</li>")]
    [InlineData("<!--[if mso]>x<![endif]-->", "<li>&lt;!--[if mso]&gt;x&lt;![endif]--&gt;</li>")]
    public void Markup_in_a_prompt_is_text(string prompt, string point)
    {
        var block = Block(prompt);
        var invite = Done(Html("").Insert(block));

        Assert.Contains(point, invite.Body, StringComparison.Ordinal);
        Assert.Equal(BlockState.Intact, Html(Exchange.Store(invite.Body)).Find(Link, block.Hash).State);
    }

    [Fact]
    public void Half_a_surrogate_pair_is_shown_as_unknown() => Assert.Equal(["half \ufffd pair"], Block("half \ud83d pair").Prompts);

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    public void A_long_prompt_is_cut_between_characters(string first)
    {
        var prompt = Assert.Single(Block(first + string.Concat(Enumerable.Repeat("😀", 400))).Prompts);

        Assert.InRange(prompt.Length, InviteBlock.LongestPrompt - 2, InviteBlock.LongestPrompt);
        Assert.EndsWith("…", prompt, StringComparison.Ordinal);
        Assert.DoesNotContain('\ufffd', string.Concat(prompt.EnumerateRunes()));
    }

    [Fact]
    public void Without_prompts_there_is_no_block() => Assert.Null(InviteBlock.From(["", " \u00a0\u200b"], Link, "en"));

    [Fact]
    public void The_hash_tells_what_a_block_says_and_not_how_it_is_written()
    {
        Assert.Equal(Block("a b", "c").Hash, Block(" a\r\nb", "", "c\0").Hash);
        Assert.NotEqual(Block("a", "b").Hash, Block("b", "a").Hash);
        Assert.NotEqual(Block("a", "b").Hash, Block("a b").Hash);
        Assert.NotEqual(Block("a").Hash, Block("A").Hash);
        Assert.NotEqual(Block("a").Hash, Localized("de", "a").Hash);
        Assert.NotEqual(Block("a").Hash, InviteBlock.From(["a"], AgendaLink.From($"https://other.example.com/{Key}", Key)!, "en-GB")!.Hash);
    }

    [Theory]
    [InlineData("https://ladder.example.com/k7Qm2xV9tR4sW1zB", "k7Qm2xV9tR4sW1zB", true)]
    [InlineData("http://localhost:7071/tab/k7Qm2xV9tR4sW1zB", "k7Qm2xV9tR4sW1zB", true)]
    [InlineData("javascript:alert('k7Qm2xV9tR4sW1zB')", "k7Qm2xV9tR4sW1zB", false)]
    [InlineData("/one-on-ones/k7Qm2xV9tR4sW1zB", "k7Qm2xV9tR4sW1zB", false)]
    [InlineData("https://ladder.example.com/other", "k7Qm2xV9tR4sW1zB", false)]
    [InlineData("https://ladder.example.com/k7Qm2xV9tR4sW1z=", "k7Qm2xV9tR4sW1z=", false)]
    [InlineData("https://ladder.example.com/short", "short", false)]
    [InlineData("https://ladder.example.com/ k7Qm2xV9tR4sW1zB", "k7Qm2xV9tR4sW1zB", false)]
    [InlineData("https://ladder.example.com/\"onclick=k7Qm2xV9tR4sW1zB", "k7Qm2xV9tR4sW1zB", false)]
    public void A_link_is_of_the_web_and_has_a_key_that_nothing_escapes(string address, string key, bool isLink) => Assert.Equal(isLink, AgendaLink.From(address, key) is not null);

    /// <summary>The types are the canary: there is no way in for a rating, a name, evidence or a note.</summary>
    [Fact]
    public void Nothing_but_prompts_a_link_and_a_language_goes_into_a_block()
    {
        Assert.Empty(typeof(InviteBlock).GetConstructors());
        Assert.Equal([typeof(IEnumerable<string>), typeof(AgendaLink), typeof(string)], typeof(InviteBlock).GetMethod(nameof(InviteBlock.From))!.GetParameters().Select(parameter => parameter.ParameterType));
        Assert.Equal([typeof(string), typeof(string)], typeof(AgendaLink).GetMethod(nameof(AgendaLink.From))!.GetParameters().Select(parameter => parameter.ParameterType));
        Assert.Equal(
            [nameof(InviteBlock.Hash), nameof(InviteBlock.Heading), nameof(InviteBlock.Link), nameof(InviteBlock.LinkText), nameof(InviteBlock.Prompts)],
            typeof(InviteBlock).GetProperties().Select(property => property.Name).Order());
        Assert.All([nameof(InviteBlock.Heading), nameof(InviteBlock.LinkText)], name => Assert.False(typeof(InviteBlock).GetProperty(name)!.CanWrite));
        Assert.Equal(typeof(ValueList<string>), typeof(InviteBlock).GetProperty(nameof(InviteBlock.Prompts))!.PropertyType);
        Assert.All(typeof(Invite).GetMethods().Where(method => method.ReturnType == typeof(Result<Invite>)), method =>
            Assert.All(method.GetParameters(), parameter => Assert.Contains(parameter.ParameterType, new[] { typeof(InviteBlock), typeof(AgendaLink), typeof(string) })));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("ar")]
    public void What_the_invite_says_never_gets_into_the_block(string locale)
    {
        const string Canary = "canary: Ada is rated below L4";
        var block = Localized(locale, "What next?");

        var inserted = Done(Html($"<html><head><title>{Canary}</title></head><body><p>{Canary}</p></body></html>").Insert(block)).Body;

        Assert.Equal(2, inserted.Split(Canary).Length - 1);
        Assert.Contains(Written(block), inserted, StringComparison.Ordinal);
        Assert.DoesNotContain("canary", Written(block), StringComparison.Ordinal);
    }

    private static string Escaped => Address.Replace("&", "&amp;", StringComparison.Ordinal);

    private static string Written(InviteBlock block) => Done(Html("").Insert(block)).Body;
}
