using LadderTeams.Core.Ladders.Compare;

namespace LadderTeams.Core.Tests.Ladders.Compare;

public sealed class WhatAChangeIsCalledTests
{
    [Theory]
    [InlineData("Improves the build of the own team", "Improves the build of several teams", ReasonCodes.ScopeWider, "own team", "several teams")]
    [InlineData("Estimates tasks before work starts", "Estimates projects before work starts", ReasonCodes.ScopeWider, "tasks", "projects")]
    [InlineData("Keeps the runbook of a component current", "Keeps the runbook of a feature current", ReasonCodes.ScopeWider, "component", "feature")]
    [InlineData("Shares lessons from incidents with the team", "Shares lessons from incidents across the company", ReasonCodes.ScopeWider, "the team", "across the company")]
    [InlineData("Writes the coding guidelines", "Writes the coding guidelines of the engineering organisation", ReasonCodes.ScopeWider, null, "organisation")]
    [InlineData("Speaks about testing inside the company", "Speaks about testing in the industry", ReasonCodes.ScopeWider, "company", "industry")]
    [InlineData("Coaches one engineer", "Coaches three engineers", ReasonCodes.PeopleMore, "one engineer", "three engineers")]
    [InlineData("Coaches several engineers", "Coaches twelve newcomers", ReasonCodes.PeopleMore, "several engineers", "twelve newcomers")]
    [InlineData("Coordinates the work of a team of 4", "Coordinates the work of a team of 9", ReasonCodes.PeopleMore, "4", "9")]
    [InlineData("Plans the roadmap for the next quarter", "Plans the roadmap for the next year", ReasonCodes.HorizonLonger, "quarter", "year")]
    [InlineData("Splits work into steps of a few days", "Splits work into steps of a few weeks", ReasonCodes.HorizonLonger, "days", "weeks")]
    public void A_larger_scope_widens(string from, string to, string code, string? fromWords, string? toWords) =>
        Is(ChangeKind.Widened, from, to, code, fromWords, toWords);

    [Theory]
    [InlineData("Delivers features with help from seniors", "Delivers features independently", ReasonCodes.AutonomyHigher, "with help", "independently")]
    [InlineData("Debugs production issues independently", "Debugs production issues and coaches others", ReasonCodes.AutonomyHigher, "independently", "coaches others")]
    [InlineData("Handles on-call shifts under supervision", "Handles on-call shifts", ReasonCodes.AutonomyHigher, "under supervision", null)]
    [InlineData("Helps with the design of new services", "Leads the design of new services", ReasonCodes.PartStronger, "Helps", "Leads")]
    [InlineData("Participates in interviews and debriefs", "Drives interviews and debriefs", ReasonCodes.PartStronger, "Participates", "Drives")]
    [InlineData("Leads the testing strategy", "Defines the testing strategy", ReasonCodes.PartStronger, "Leads", "Defines")]
    [InlineData("Helps define the release process", "Owns the release process", ReasonCodes.PartStronger, "Helps", "Owns")]
    [InlineData("Sometimes reviews designs of peers", "Consistently reviews designs of peers", ReasonCodes.ConsistencyHigher, "Sometimes", "Consistently")]
    [InlineData("Solves well-defined performance problems", "Solves ambiguous performance problems", ReasonCodes.ComplexityHigher, "well-defined", "ambiguous")]
    public void A_higher_bar_raises(string from, string to, string code, string? fromWords, string? toWords) =>
        Is(ChangeKind.Raised, from, to, code, fromWords, toWords);

    [Theory]
    [InlineData("Improves the build of several teams", "Improves the build of the own team", ReasonCodes.ScopeNarrower, "several teams", "own team")]
    [InlineData("Delivers features independently", "Delivers features with help", ReasonCodes.AutonomyLower, "independently", "with help")]
    [InlineData("Writes release notes for each release", "Writes changelog entries for each release", ReasonCodes.Wording, "release notes", "changelog entries")]
    [InlineData("Keeps dashboards readable", "Keeps dashboards and alerts readable", ReasonCodes.Wording, null, "and alerts")]
    [InlineData("Agrees deadlines with the team members concerned", "Agrees deadlines with the people concerned", ReasonCodes.Wording, "team members", "people")]
    [InlineData("Brings 5 years of experience in Java", "Brings 5 weeks of experience in Java", ReasonCodes.Wording, "years", "weeks")]
    [InlineData("Pairs with level 3 engineers on tests", "Pairs with level 4 engineers on tests", ReasonCodes.Wording, "3", "4")]
    public void Other_words_without_a_higher_bar_reword(string from, string to, string code, string? fromWords, string? toWords) =>
        Is(ChangeKind.Reworded, from, to, code, fromWords, toWords);

    [Theory]
    [InlineData("Looks after two engineers", "Looks after a team of engineers")]
    [InlineData("Looks after two engineers", "Looks after a number of engineers")]
    public void A_team_of_people_is_not_one_person(string from, string to) =>
        Assert.Equal([ReasonCodes.Wording], Only(from, to).Reasons.Select(reason => reason.Code));

    [Fact]
    public void A_sentence_that_comes_to_no_verb_is_read_to_its_end()
    {
        var adverbs = string.Concat(Enumerable.Repeat("apply calmly ", 100_000));

        Assert.Equal(ReasonCodes.Wording, Only($"Surface {adverbs}", $"Deep {adverbs}").Reason.Code);
    }

    [Fact]
    public void A_reason_is_told_in_a_sentence()
    {
        var change = Only("Improves the build of the own team", "Improves the build of several teams");

        Assert.Equal("The scope grows from “own team” to “several teams”.", change.Reason.Sentence);
    }

    [Fact]
    public void Every_scale_that_moves_is_named_the_most_telling_first()
    {
        var change = Only("Helps to plan projects of the own team", "Leads the plan of projects of several teams");

        Assert.Equal([ReasonCodes.ScopeWider, ReasonCodes.PartStronger], change.Reasons.Select(reason => reason.Code));
    }

    private static void Is(ChangeKind kind, string from, string to, string code, string? fromWords, string? toWords)
    {
        var change = Only(from, to);

        Assert.Equal(
            (kind, code, fromWords, toWords),
            (change.Kind, change.Reasons.FirstOrDefault(reason => reason.Code == code)?.Code, Reason(change, code)?.From, Reason(change, code)?.To));
    }

    private static Reason? Reason(Change change, string code) => change.Reasons.FirstOrDefault(reason => reason.Code == code);

    private static Change Only(string from, string to)
    {
        var (low, high) = (A.Level("L1", [A.Capability("Craft", from)]), A.Level("L2", [A.Capability("Craft", to)]));
        return Assert.Single(LevelComparison.Between(A.Ladder(low, high), low, high).Changes);
    }
}
