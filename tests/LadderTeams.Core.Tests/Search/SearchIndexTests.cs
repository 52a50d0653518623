using FsCheck;
using FsCheck.Fluent;
using LadderTeams.Core.Ladders;
using LadderTeams.Core.Search;
using LadderTeams.Core.Tests.Ladders;

namespace LadderTeams.Core.Tests.Search;

public sealed class SearchIndexTests
{
    [Theory]
    [InlineData("mentor")]
    [InlineData("mentors")]
    [InlineData("MENTORING")]
    public void Forms_and_cases_of_a_word_are_one(string query) =>
        Assert.Equal(["Mentors two engineers."], Texts(query, A.Level("L4", "Mentors two engineers.", "Leads design reviews.")));

    [Fact]
    public void A_result_has_every_word_when_any_has() =>
        Assert.Equal(["Leads design reviews."], Texts("design reviews", A.Level("L4", "Reviews code.", "Leads design reviews.", "Owns a design.")));

    [Fact]
    public void When_nothing_has_every_word_what_has_most_is_found() =>
        Assert.Equal(["Leads design reviews."], Texts("design reviews zebra", A.Level("L4", "Reviews code.", "Leads design reviews.")));

    [Fact]
    public void Words_that_carry_grammar_alone_do_not_count() =>
        Assert.Equal(["Leads design reviews."], Texts("how is the design", A.Level("L4", "What is the plan of the week?", "Leads design reviews.")));

    [Fact]
    public void A_query_of_such_words_alone_is_still_answered() =>
        Assert.Equal(["The plan of others."], Texts("others", A.Level("L4", "The plan of others.", "Leads design reviews.")));

    [Fact]
    public void The_last_word_may_be_unfinished() =>
        Assert.Equal(["Leads design reviews."], Texts("design rev", A.Level("L4", "Leads design reviews.", "Owns a design.")));

    [Fact]
    public void A_word_before_the_last_may_be_unfinished_when_nothing_is_called_so() =>
        Assert.Equal(["Leads design reviews."], Texts("desi reviews", A.Level("L4", "Leads design reviews.", "Reviews code.")));

    [Fact]
    public void The_word_itself_comes_before_one_that_begins_with_it() =>
        Assert.Equal(["Plans the week.", "Sails the planet."], Texts("plan", A.Level("L4", "Sails the planet.", "Plans the week.")));

    [Theory]
    [InlineData("incidnet")]
    [InlineData("incdent")]
    [InlineData("inciddent")]
    [InlineData("incudent")]
    public void A_slip_of_one_letter_is_corrected(string query)
    {
        var page = Search(query, A.Level("L4", "Leads the response to an incident.", "Writes code."));

        Assert.Equal(["Leads the response to an incident."], page.Hits.Select(hit => hit.Text));
        Assert.Equal([new Correction(query, "incident")], page.Corrections);
    }

    [Fact]
    public void A_word_that_the_ladder_uses_is_never_corrected()
    {
        var page = Search("form", A.Level("L4", "Leads from the front, in form.", "Works on a farm."));

        Assert.Equal(["Leads from the front, in form."], page.Hits.Select(hit => hit.Text));
        Assert.Empty(page.Corrections);
    }

    [Theory]
    [InlineData("cdo")]
    [InlineData("inncidnet")]
    [InlineData("2o24")]
    public void Short_words_two_slips_and_numbers_are_not_guessed_at(string query) =>
        Assert.Empty(Texts(query, A.Level("L4", "Writes code.", "Leads an incident.", "Since 2024.")));

    [Fact]
    public void The_likeliest_of_several_corrections_is_the_word_used_most()
    {
        var page = Search("taem", A.Level("L4", "A team.", "Another team.", "A taxm."));

        Assert.Equal("team", Assert.Single(page.Corrections).To);
    }

    [Fact]
    public void The_name_of_a_capability_finds_what_is_said_of_it_and_words_in_the_text_make_it_better() =>
        Assert.Equal(["Makes communication easy.", "Writes a status."], Texts(
            "communication", A.Level("L4", [A.Capability("Communication", "Writes a status.", "Makes communication easy."), A.Capability("Craft", "Tests code.")])));

    [Theory]
    [InlineData("L4 status")]
    [InlineData("status l4")]
    [InlineData("status L 4")]
    [InlineData("status ic4")]
    public void A_code_in_the_query_narrows_it_to_the_level(string query) =>
        Assert.Equal(["Writes the status of several teams."], Texts(
            query, A.Level("L3", "Writes a status."), A.Level("L4", "Writes the status of several teams.", "Leads.") with { Aliases = ["IC4"] }));

    [Fact]
    public void A_code_alone_finds_all_that_is_said_of_the_level_in_its_order() =>
        Assert.Equal(["Writes.", "Leads."], Texts("l4", A.Level("L3", "Asks."), A.Level("L4", "Writes.", "Leads.")));

    [Fact]
    public void A_code_leaves_nobody_without_results() =>
        Assert.Equal(["Writes a status."], Texts("L4 status", A.Level("L3", "Writes a status."), A.Level("L4", "Leads.")));

    [Fact]
    public void A_code_is_a_word_like_others_where_that_finds_every_word() =>
        Assert.Equal(["Mentors by pairing with an L1."], Texts("pairing L1", A.Level("L1", "Asks."), A.Level("L2", "Mentors by pairing with an L1.")));

    [Fact]
    public void A_filter_by_level_comes_before_a_code_in_the_query()
    {
        var index = SearchIndex.Build([A.Ladder(A.Level("L3", "Writes a status."), A.Level("L4", "Writes the status of several teams."))]);

        Assert.Equal("Writes a status.", Assert.Single(index.Search(new("L4 status") { Level = "L3" }).Hits).Text);
    }

    [Fact]
    public void A_title_in_the_query_favours_the_level() =>
        Assert.Equal(
            ["Mentors engineers of other teams, at length and in writing.", "Gets mentoring from a senior."],
            Texts("senior mentoring", A.Level("L3", "Gets mentoring from a senior."), A.Level("L4", "Mentors engineers of other teams, at length and in writing.") with { Title = "Senior" }));

    [Fact]
    public void Filters_take_any_name_and_are_left_out_of_their_own_count()
    {
        var index = SearchIndex.Build([A.Ladder(
            A.Level("L3", [A.Capability("Technical Craft", "Reviews code.")], "Reviews plans."),
            A.Level("L4", [A.Capability("Technical Craft", "Reviews designs."), A.Capability("Delivery", "Reviews estimates.")]) with { Title = "Senior" })]);

        var page = index.Search(new("reviews") { Level = "senior", Capability = "technicalcraft" });

        Assert.Equal(["Reviews designs."], page.Hits.Select(hit => hit.Text));
        Assert.Equal([new FacetCount("L3", 1), new FacetCount("L4", 1)], page.Levels);
        Assert.Equal([new FacetCount("Technical Craft", 1), new FacetCount("Delivery", 1)], page.Capabilities);
    }

    [Fact]
    public void A_ladder_can_be_searched_alone()
    {
        var index = SearchIndex.Build([A.Ladder(A.Level("L4", "Reviews code.")), A.Ladder(A.Level("L4", "Reviews care.")) with { Id = "nursing" }]);

        Assert.Equal(2, index.Search(new("reviews")).Total);
        Assert.Equal("Reviews care.", Assert.Single(index.Search(new("reviews") { LadderId = "Nursing" }).Hits).Text);
    }

    [Fact]
    public void Equally_good_results_come_in_the_ladders_order_and_pages_cut_the_same_list()
    {
        var index = SearchIndex.Build([A.Ladder(A.Level("L3", [.. Enumerable.Range(0, 30).Select(number => $"Reviews part {number}.")]))]);

        var all = index.Search(new("reviews") { Top = 100 });
        var pages = Enumerable.Range(0, 10).Select(page => index.Search(new("reviews") { Skip = page * 3, Top = 3 })).ToList();

        Assert.Equal(Enumerable.Range(0, 30).Select(number => $"Reviews part {number}."), all.Hits.Select(hit => hit.Text));
        Assert.Equal(all.Hits.Select(hit => hit.Text), pages.SelectMany(page => page.Hits).Select(hit => hit.Text));
        Assert.All(pages, page => Assert.Equal(30, page.Total));
    }

    [Theory]
    [InlineData("führung", "Übernimmt Führung.", "Führung")]
    [InlineData("fuhrung", "Übernimmt Führung.", "Führung")]
    [InlineData("FÜHRUNG", "Übernimmt Führung.", "Führung")]
    [InlineData("grosse", "Plant große Vorhaben.", "große")]
    [InlineData("التواصل", "يحسن التواصل مع الفرق", "التواصل")]
    [InlineData("التّواصُل", "يحسن التواصل مع الفرق", "التواصل")]
    [InlineData("الاهداف", "يحدد الأهداف", "الأهداف")]
    public void Accents_and_vowel_signs_do_not_matter(string query, string text, string highlighted)
    {
        var hit = Assert.Single(Search(query, A.Level("L4", text, "Leads.")).Hits);

        var highlight = Assert.Single(hit.Highlights);
        Assert.Equal(highlighted, hit.Text.Substring(highlight.Start, highlight.Length));
    }

    [Fact]
    public void Every_form_that_was_searched_for_is_highlighted()
    {
        var hit = Assert.Single(Search("review cod", A.Level("L4", "Reviews code, and coding reviewers review it.")).Hits);

        Assert.Equal(
            ["Reviews", "code", "coding", "reviewers", "review"],
            hit.Highlights.Select(highlight => hit.Text.Substring(highlight.Start, highlight.Length)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  \t")]
    [InlineData("?!*()")]
    [InlineData("zebra")]
    public void What_nobody_says_finds_nothing(string query)
    {
        var page = Search(query, A.Level("L4", [A.Capability("Delivery", "Plans.")], "Leads."));

        Assert.Equal(0, page.Total);
        Assert.Empty(page.Hits);
        Assert.Empty(page.Levels);
        Assert.Empty(page.Capabilities);
    }

    [Fact]
    public void An_index_of_nothing_finds_nothing()
    {
        Assert.Equal(0, SearchIndex.Build([]).Search(new("anything")).Total);
        Assert.Equal(0, SearchIndex.Build([new Ladder("empty")]).Search(new("anything")).Total);
    }

    [Fact]
    public void Whatever_is_typed_highlights_stand_in_the_text_in_order_and_pages_repeat() => Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), typed =>
    {
        var index = SearchIndex.Build([A.Ladder(A.Level("L4", typed.Get, $"Leads {typed.Get} reviews."))]);
        var query = new SearchQuery(typed.Get);

        var page = index.Search(query);

        Assert.Equal(page.Hits.Select(hit => hit.Text), index.Search(query).Hits.Select(hit => hit.Text));
        Assert.All(page.Hits, hit =>
        {
            var end = 0;
            foreach (var highlight in hit.Highlights)
            {
                Assert.True(highlight.Start >= end && highlight.Length > 0);
                end = highlight.Start + highlight.Length;
            }

            Assert.True(end <= hit.Text.Length);
        });
    }).Check(Config.QuickThrowOnFailure.WithReplay(20260302, 7919));

    private static SearchPage Search(string query, params Level[] levels) => SearchIndex.Build([A.Ladder(levels)]).Search(new(query));

    private static IEnumerable<string> Texts(string query, params Level[] levels) => Search(query, levels).Hits.Select(hit => hit.Text);
}
