using LadderTeams.Core.Assessments;
using LadderTeams.Core.Assessments.Ratings;
using LadderTeams.Core.Ladders;
using LadderTeams.Core.Ladders.Import;
using LadderTeams.Local.Demo.Composing;
using LadderTeams.Local.Demo.Filling;
using LadderTeams.Local.Demo.Stories;
using LadderTeams.Local.Tenant.People;
using LadderTeams.Service.Ladders.Sources;

namespace LadderTeams.Local.Tests.Demo;

/// <summary>What is told of the people of the demo company fits the company, the sample ladder and itself.</summary>
public sealed class StoriesTests
{
    private static readonly Ladder Sample = LadderImporter.Import(SampleLadder.Id, SampleLadder.Files);
    private static readonly IReadOnlyList<Person> People = DemoCompany.Read().People;
    private static readonly IReadOnlyList<Story> Stories = DemoContent.Stories();
    private static readonly RoundComposer Composer = new(DemoTexts.Read());

    [Fact]
    public void Every_reference_means_one_statement_of_the_sample()
    {
        var words = new LadderWords(Sample.Id, 1, Sample.Levels.SelectMany(StatementsAt));

        Assert.All(Stories.SelectMany(story => story.Evidence), piece =>
        {
            Assert.NotEmpty(piece.SpeaksFor);
            Assert.All(piece.References, reference => Assert.True(words.Find(reference) is not null, $"{piece.Title}: {reference}"));
        });
    }

    [Fact]
    public void Every_answer_is_to_a_question_that_the_round_asks()
    {
        var reference = LadderReference.From(Sample.Id, 1)!;

        Assert.All(DemoTexts.Read().Guides, guide => Assert.Single(
            RatingSheet.For(Sample, reference, guide.From, guide.To)!.Questions, question => question.Text.StartsWith(guide.Question, StringComparison.Ordinal)));
    }

    [Fact]
    public void What_is_rated_is_what_the_ladder_asks_for() => Assert.Equal(Sample.Capabilities.Select(capability => capability.Name), DemoTexts.Capabilities);

    [Fact]
    public void Each_story_is_of_somebody_who_works_here_and_ends_at_her_level()
    {
        Assert.Equal(Stories.Count, Stories.DistinctBy(story => story.Alias).Count());
        Assert.All(Stories, story => Assert.Equal(story.Rounds.Count > 0 ? story.Rounds[^1].Level : PersonOf(story).Level, PersonOf(story).Level));
    }

    [Fact]
    public void Thirty_people_have_rounds_a_newcomer_has_one_somebody_has_a_level_alone_and_somebody_nothing()
    {
        Assert.InRange(Stories.Count(story => story.Rounds.Count > 0), 28, 36);
        Assert.True(Stories.Count(story => story.Rounds.Count is 4) > 20);
        Assert.Contains(Stories, story => story.Rounds.Count is 1);
        Assert.Contains(Stories, story => (story.Rounds.Count, story.Evidence.Count, story.Points.Count) is (0, 0, 0) && PersonOf(story).Level is not null);
        Assert.Contains(People, person => Stories.All(story => story.Alias != person.Alias));
    }

    [Fact]
    public void A_running_round_is_at_every_stage_for_somebody()
    {
        var running = Stories.SelectMany(story => story.Rounds).Where(round => round.Half == new HalfYear(2026, 2)).ToList();

        Assert.Contains(running, round => (round.SelfIs, round.ManagerIs) is (Progress.Draft, Progress.None));
        Assert.Contains(running, round => (round.SelfIs, round.ManagerIs) is (Progress.None, Progress.Draft));
        Assert.Contains(running, round => (round.SelfIs, round.ManagerIs) is (Progress.Submitted, Progress.None));
        Assert.Contains(running, round => (round.SelfIs, round.ManagerIs) is (Progress.None, Progress.Submitted));
        Assert.Contains(running, round => round.IsSignedOff);
        Assert.Single(running, round => (round.SelfIs, round.ManagerIs, round.SignedOff) is (Progress.Submitted, Progress.Submitted, false));
        Assert.All(Stories.SelectMany(story => story.Rounds).Except(running), round => Assert.True(round.IsSignedOff));
    }

    [Fact]
    public void Evidence_is_some_pieces_each_of_them_of_a_day_that_is_over() => Assert.All(Stories.Where(story => story.Evidence.Count > 0), story =>
    {
        Assert.InRange(story.Evidence.Count, 3, 8);
        Assert.Equal(story.Evidence.Count, story.Evidence.DistinctBy(piece => piece.Title).Count());
        Assert.All(story.Evidence, piece => Assert.InRange(piece.Date, new(2025, 1, 1), new(2026, 11, 15)));
    });

    [Fact]
    public void No_two_people_of_a_team_read_alike() => Assert.All(Stories.GroupBy(story => PersonOf(story).Manager), team =>
    {
        var said = team.SelectMany(story => Composed(story).SelectMany(TextsOf).Select(text => (story.Alias, text))).ToList();
        Assert.All(said.GroupBy(one => one.text), same => Assert.True(same.DistinctBy(one => one.Alias).Count() is 1, same.Key));
    });

    [Fact]
    public void Nobody_is_told_the_same_in_two_rounds() => Assert.All(Stories, story =>
    {
        var said = Composed(story).Select(round => TextsOf(round).ToHashSet()).ToList();
        Assert.Equal(said.Sum(round => round.Count), said.SelectMany(round => round).Distinct().Count());
    });

    [Fact]
    public void Every_gap_is_filled() =>
        Assert.All(Stories.SelectMany(Composed).SelectMany(TextsOf), text => Assert.False(text.Contains('{', StringComparison.Ordinal) || text.Contains("  ", StringComparison.Ordinal) || char.IsLower(text[0]), text));

    [Fact]
    public void The_two_sides_mostly_agree_and_differ_now_and_then()
    {
        var rated = Stories.SelectMany(story => story.Rounds).SelectMany(round => round.Self.Zip(round.Manager)).Where(pair => pair.First is not '-' && pair.Second is not '-').ToList();

        Assert.InRange(rated.Count(pair => pair.First != pair.Second) / (double)rated.Count, 0.05, 0.3);
    }

    [Fact]
    public void Comments_fit_in_language()
    {
        static bool IsArabic(string text) => text.Any(letter => letter is >= '\u0600' and <= '\u06ff');
        var fatima = Stories.Single(story => story.Language is "ar");

        Assert.True(Stories.Count(story => story.Language is "de") >= 2);
        Assert.All(Composed(fatima), round =>
        {
            Assert.All(round.Self?.Ratings.Select(rating => rating.Comment).OfType<string>() ?? [], text => Assert.True(IsArabic(text), text));
            Assert.All(round.Manager?.Ratings.Select(rating => rating.Comment).OfType<string>() ?? [], text => Assert.False(IsArabic(text), text));
        });
    }

    private static IEnumerable<PlannedRound> Composed(Story story) => story.Rounds.Select(round => Composer.Compose(story, round, PersonOf(story).Position));

    private static IEnumerable<string> TextsOf(PlannedRound round) =>
        new[] { round.Self, round.Manager }.OfType<PlannedSide>()
            .SelectMany(side => side.Ratings.Select(rating => rating.Comment).Concat(side.Answers.Select(answer => answer.Text)))
            .Append(round.Summary).OfType<string>();

    private static Person PersonOf(Story story) => People.Single(person => person.Alias == story.Alias);

    private static IEnumerable<LadderStatement> StatementsAt(Level level) =>
        EffectiveLevels.Of(Sample, level).Statements.Where(said => said.Statement is Expectation)
            .Select(said => new LadderStatement(said.Statement.Id, level.Code, said.Capability ?? "", said.Statement.Text));
}
