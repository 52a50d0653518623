using FsCheck;
using FsCheck.Fluent;
using LadderTeams.Core.Assessments.Drafts;
using LadderTeams.Core.Assessments.Ratings;

namespace LadderTeams.Core.Tests.Assessments.Drafts;

public sealed class DraftDifferenceTests
{
    private static readonly string[] Texts = [Given.Code, Given.Review, Given.Plan];

    [Fact]
    public void Each_item_that_differs_is_named_with_all_that_it_was()
    {
        var start = Given.Assessment(Given.Rated(Given.Code, "Not yet"), Given.Rated(Given.Review));
        var mine = Given.Assessment(Given.Rated(Given.Code, "Mostly"), Given.Rated(Given.Review));
        var theirs = Given.Assessment(Given.Rated(Given.Code, "Sometimes"), Given.Rated(Given.Review));

        var difference = Assert.Single(DraftDifference.Between(start, mine, theirs));

        Assert.True(difference.IsClash);
        Assert.Equal(["Not yet", "Mostly", "Sometimes"], new[] { difference.Base, difference.Mine, difference.Theirs }.Select(item => ((Rating)item!).Point.Name));
    }

    [Fact]
    public void What_each_window_changed_alone_is_no_clash()
    {
        var start = Given.Assessment(Given.Rated(Given.Code), Given.Rated(Given.Plan));
        var mine = Given.Assessment(Given.Rated(Given.Code, "Not yet"), Given.Rated(Given.Plan));
        var theirs = Given.Assessment(Given.Rated(Given.Code), Given.Rated(Given.Review));

        var differences = DraftDifference.Between(start, mine, theirs);

        Assert.Equal([Given.Code, Given.Review, Given.Plan], differences.Select(difference => Texts.Single(text => difference.Key == new StatementKey(Given.IdOf(text)))));
        Assert.DoesNotContain(differences, difference => difference.IsClash);
    }

    [Fact]
    public void Deleting_what_the_other_window_changed_is_a_clash()
    {
        var start = Given.Assessment(Given.Rated(Given.Code, "Not yet"));

        Assert.True(Assert.Single(DraftDifference.Between(start, Assessment.Empty, Given.Assessment(Given.Rated(Given.Code)))).IsClash);
    }

    [Fact]
    public void When_nobody_knows_the_start_every_difference_is_a_clash() =>
        Assert.All(DraftDifference.Between(null, Given.Assessment(Given.Rated(Given.Code)), Given.Assessment(Given.Rated(Given.Review))), difference => Assert.True(difference.IsClash));

    [Fact]
    public void Nothing_that_either_window_wrote_goes_untold() => Prop.ForAll(Arb.From(Worlds), world =>
    {
        var (start, mine, theirs) = world;
        var differences = DraftDifference.Between(start, mine, theirs).ToDictionary(difference => difference.Key);
        foreach (var key in Texts.Select(text => (ItemKey)new StatementKey(Given.IdOf(text))))
        {
            var (was, my, their) = (start.Find(key), mine.Find(key), theirs.Find(key));
            Assert.Equal(my != was || their != was, differences.TryGetValue(key, out var told));
            if (told is not null) { Assert.Equal((was, my, their, my != their && my != was && their != was), (told.Base, told.Mine, told.Theirs, told.IsClash)); }
        }
    }).Check(Given.Runs(1000));

    private static Gen<(Assessment Start, Assessment Mine, Assessment Theirs)> Worlds =>
        from start in Draft
        from mine in Draft
        from theirs in Draft
        select (start, mine, theirs);

    private static Gen<Assessment> Draft =>
        from points in Gen.Elements("", "Not yet", "Mostly").ArrayOf(Texts.Length)
        select Given.Assessment([.. Texts.Zip(points).Where(pair => pair.Second.Length > 0).Select(pair => Given.Rated(pair.First, pair.Second))]);
}
