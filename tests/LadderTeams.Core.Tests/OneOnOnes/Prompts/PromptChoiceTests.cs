using FsCheck;
using FsCheck.Fluent;
using LadderTeams.Core.OneOnOnes.Prompts;
using LadderTeams.Core.Tests.Assessments;

namespace LadderTeams.Core.Tests.OneOnOnes.Prompts;

public sealed class PromptChoiceTests
{
    private static readonly Gen<PromptPool> Pools =
        from sizes in Gen.Choose(0, 6).ArrayOf().Resize(7)
        select Pool(sizes);

    private static readonly Gen<Case> Cases =
        from pool in Pools
        from focus in Gen.Choose(0, 8).ArrayOf().Resize(4)
        from count in Gen.Choose(1, 5)
        from held in Gen.Choose(0, 12)
        from seed in Gen.Choose(0, 10_000)
        select new Case(pool, [.. focus.Select(Name)], count, held, $"series {seed}");

    [Fact]
    public void Nothing_to_ask_is_an_empty_agenda() => Assert.Empty(PromptChoice.For("series", PromptPool.Empty, ["Delivery"], PromptHistory.None));

    [Fact]
    public void The_only_prompt_is_asked_at_each_meeting()
    {
        var pool = Pool(1);

        Assert.Equal(pool.Prompts, PromptChoice.For("series", pool, [], PromptHistory.None));
        Assert.Equal(pool.Prompts, PromptChoice.For("series", pool, [Name(0)], History(pool.Prompts)));
    }

    [Fact]
    public void Fewer_prompts_than_places_are_all_asked() => Assert.Equal(2, PromptChoice.For("series", Pool(1, 1), [], PromptHistory.None).Count);

    [Fact]
    public void One_capability_alone_fills_an_agenda_and_the_next_one_has_what_it_left()
    {
        var pool = Pool(6);
        var first = PromptChoice.For("series", pool, [], PromptHistory.None);

        Assert.Equal(pool.Prompts.ToHashSet(), first.Concat(PromptChoice.For("series", pool, [], History(first))).ToHashSet());
    }

    [Fact]
    public void The_focus_is_first_and_a_focus_that_the_ladder_does_not_have_is_passed_over()
    {
        var pool = Pool(5, 5, 5, 5, 5);

        Assert.Equal([Name(3), Name(1)], PromptChoice.For("series", pool, [Name(3).ToUpperInvariant(), "Juggling", Name(1)], PromptHistory.None).Take(2).Select(prompt => prompt.Capability).Order().Reverse());
        Assert.Equal(PromptChoice.For("series", pool, [], PromptHistory.None), PromptChoice.For("series", pool, ["Juggling"], PromptHistory.None));
    }

    [Fact]
    public void With_one_place_focus_and_rest_alternate()
    {
        var pool = Pool(5, 5, 5);
        var held = new List<IReadOnlyList<Prompt>>();
        for (var meeting = 0; meeting < 8; meeting++) { held.Add(PromptChoice.For("series", pool, [Name(1)], History([.. held]), 1)); }

        Assert.Equal([true, false, true, false, true, false, true, false], held.Select(agenda => agenda[0].Capability == Name(1)));
    }

    [Fact]
    public void What_was_not_got_to_comes_again_first()
    {
        var pool = Pool(4);
        var first = PromptChoice.For("series", pool, [], PromptHistory.None, 2);

        Assert.Contains(first[1], PromptChoice.For("series", pool, [], History([first[0]]), 2));
    }

    [Fact]
    public void What_was_asked_under_another_name_or_at_another_level_counts()
    {
        var before = Pool(1, 1, 1, 1);
        var after = PromptPool.Of([.. before.Prompts.Select(prompt => new Prompt(PromptKind.Expected, prompt.Capability + " anew", prompt.Text + "."))]);
        var first = PromptChoice.For("series", before, [], PromptHistory.None);

        var second = PromptChoice.For("series", after, [], History(first), 1);

        Assert.DoesNotContain(second[0].Text, first.Select(prompt => prompt.Text + "."));
    }

    [Theory]
    [InlineData(" anew", "")]
    [InlineData("", " now")]
    public void A_capability_was_asked_whether_its_name_changed_since_or_all_its_words(string name, string words)
    {
        var before = Pool(4, 4, 4, 4);
        var after = PromptPool.Of(before.Prompts.Select(prompt => new Prompt(PromptKind.Expected, prompt.Capability + name, prompt.Text + words)));

        Assert.All(Enumerable.Range(0, 20).Select(number => $"series {number}"), series =>
        {
            var first = PromptChoice.For(series, before, [], PromptHistory.None);

            var second = PromptChoice.For(series, after, [], History(first), 1);

            Assert.DoesNotContain(second[0].Capability, first.Select(prompt => prompt.Capability + name));
        });
    }

    [Fact]
    public void An_agenda_has_as_many_different_prompts_as_it_can() => Holds((given, agenda) =>
        agenda.Select(prompt => prompt.Id).Distinct().Count() == Math.Min(given.Count, given.Pool.Prompts.Count));

    [Fact]
    public void The_order_in_which_a_ladder_has_its_prompts_decides_nothing() => Holds((given, agenda) =>
        agenda.SequenceEqual(given.Next(PromptPool.Of(given.Pool.Prompts.Reverse()))));

    [Fact]
    public void The_order_in_which_a_focus_was_chosen_decides_nothing() => Holds((given, agenda) =>
        agenda.SequenceEqual((given with { Focus = [.. given.Focus.Reverse().Append(given.Focus.FirstOrDefault("Juggling"))] }).Next(given.Pool)));

    private static void Holds(Func<Case, IReadOnlyList<Prompt>, bool> law) =>
        Prop.ForAll(Cases.ToArbitrary(), given => law(given, given.Next(given.Pool))).Check(Given.Runs(400));

    private static PromptPool Pool(params int[] sizes) => PromptPool.Of(
        sizes.SelectMany((size, topic) => Enumerable.Range(0, size).Select(number => new Prompt(PromptKind.Expected, Name(topic), $"Does task {number} of subject {topic}"))));

    private static string Name(int topic) => $"Capability {topic}";

    private static PromptHistory History(params IReadOnlyList<Prompt>[] agendas) => PromptHistory.Of(agendas.Select(agenda => agenda.Select(AskedPrompt.Of)));

    private sealed record Case(PromptPool Pool, string[] Focus, int Count, int Held, string Series)
    {
        /// <summary>What is asked when that many meetings were held, of the pool that is given in the end.</summary>
        public IReadOnlyList<Prompt> Next(PromptPool last)
        {
            var held = new List<IReadOnlyList<Prompt>>();
            while (held.Count < Held) { held.Add(PromptChoice.For(Series, Pool, Focus, History([.. held]), Count)); }

            return PromptChoice.For(Series, last, Focus, History([.. held]), Count);
        }
    }
}
