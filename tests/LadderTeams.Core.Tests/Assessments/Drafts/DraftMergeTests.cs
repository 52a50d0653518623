using FsCheck;
using FsCheck.Fluent;
using LadderTeams.Core.Assessments;
using LadderTeams.Core.Assessments.Drafts;
using LadderTeams.Core.Assessments.Ratings;

namespace LadderTeams.Core.Tests.Assessments.Drafts;

public sealed class DraftMergeTests
{
    private static readonly string[] Texts = [Given.Code, Given.Review, Given.Plan];

    private static readonly Dictionary<ItemKey, DraftChoice> NoChoices = [];

    [Fact]
    public void Each_item_that_differs_is_named_with_all_that_it_was()
    {
        var start = Given.Assessment(Given.Rated(Given.Code, "Not yet"), Given.Rated(Given.Review));
        var mine = Given.Assessment(Given.Rated(Given.Code, "Mostly"), Given.Rated(Given.Review));
        var theirs = Given.Assessment(Given.Rated(Given.Code, "Sometimes"), Given.Rated(Given.Review));

        var difference = Assert.Single(DraftMerge.Differences(start, mine, theirs));

        Assert.True(difference.IsClash);
        Assert.Equal(["Not yet", "Mostly", "Sometimes"], new[] { difference.Base, difference.Mine, difference.Theirs }.Select(item => ((Rating)item!).Point.Name));
    }

    [Fact]
    public void What_each_window_changed_alone_comes_together()
    {
        var start = Given.Assessment(Given.Rated(Given.Code), Given.Rated(Given.Plan));
        var mine = Given.Assessment(Given.Rated(Given.Code, "Not yet"), Given.Rated(Given.Plan));
        var theirs = Given.Assessment(Given.Rated(Given.Code), Given.Rated(Given.Review));

        var merged = DraftMerge.Resolve(start, mine, theirs, NoChoices).Value!;

        Assert.Equal([Given.Rated(Given.Code, "Not yet"), Given.Rated(Given.Review)], merged.Items);
    }

    [Fact]
    public void A_clash_is_its_authors_to_decide()
    {
        var (mine, theirs) = (Given.Assessment(Given.Rated(Given.Code, "Mostly")), Given.Assessment(Given.Rated(Given.Code, "Sometimes")));
        var key = mine.Items[0].Key;

        Assert.Equal(RefusalCodes.ChoiceMissing, DraftMerge.Resolve(Assessment.Empty, mine, theirs, NoChoices).Refusal!.Code);
        Assert.Equal(mine, DraftMerge.Resolve(Assessment.Empty, mine, theirs, new Dictionary<ItemKey, DraftChoice> { [key] = DraftChoice.Mine }).Value);
        Assert.Equal(theirs, DraftMerge.Resolve(Assessment.Empty, mine, theirs, new Dictionary<ItemKey, DraftChoice> { [key] = DraftChoice.Theirs }).Value);
    }

    [Fact]
    public void Deleting_what_the_other_window_changed_is_a_clash()
    {
        var start = Given.Assessment(Given.Rated(Given.Code, "Not yet"));

        Assert.True(Assert.Single(DraftMerge.Differences(start, Assessment.Empty, Given.Assessment(Given.Rated(Given.Code)))).IsClash);
    }

    [Fact]
    public void When_nobody_knows_the_start_every_difference_is_a_clash() =>
        Assert.All(DraftMerge.Differences(null, Given.Assessment(Given.Rated(Given.Code)), Given.Assessment(Given.Rated(Given.Review))), difference => Assert.True(difference.IsClash));

    [Fact]
    public void Nothing_that_either_window_wrote_is_lost_unasked() => Prop.ForAll(Arb.From(Worlds), world =>
    {
        var (start, mine, theirs) = world;
        var differences = DraftMerge.Differences(start, mine, theirs);
        var choices = differences.Where(difference => difference.IsClash).ToDictionary(difference => difference.Key, _ => DraftChoice.Mine);
        var merged = DraftMerge.Resolve(start, mine, theirs, choices).Value!;
        foreach (var key in Texts.Select(text => (ItemKey)new StatementKey(Given.IdOf(text))))
        {
            var (was, my, their, now) = (start.Find(key), mine.Find(key), theirs.Find(key), merged.Find(key));
            Assert.Equal(my != was ? my : their, now);
            Assert.Equal(my != their && my != was && their != was, choices.ContainsKey(key));
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
