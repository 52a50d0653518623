using LadderTeams.Core.Ladders;
using LadderTeams.Core.Ladders.Lint;

namespace LadderTeams.Core.Tests.Ladders.Lint;

public sealed class WordRulesTests
{
    [Theory]
    [InlineData("Communicates effectively", "effectively")]
    [InlineData("Has good technical judgement", "good")]
    [InlineData("Is a strong team player", "strong")]
    [InlineData("Chooses appropriate tools", "appropriate")]
    [InlineData("Escalates incidents where appropriate", "where appropriate")]
    [InlineData("Prepares demos, workshops, etc.", "etc")]
    [InlineData("Works well with product and design", "well with")]
    [InlineData("Delivers high-quality code on a regular basis", "high-quality")]
    [InlineData("Reviews designs properly", "properly")]
    public void Praise_without_anything_to_see_is_found(string text, string found) => Finds(LintCodes.VagueWord, text, found);

    [Theory]
    [InlineData("Communicates effectively by sending a written summary after each decision")]
    [InlineData("Keeps good test coverage: every fixed bug has a test that failed before")]
    [InlineData("Chooses an appropriate log level so that on-call can find the cause")]
    [InlineData("Labels good first issues for newcomers")]
    [InlineData("Explains when strong consistency is worth its price")]
    [InlineData("Gives excellent demos, such as the one at the end of a sprint")]
    [InlineData("Answers questions of other teams within two working days")]
    [InlineData("Leads a well-defined project from kick-off to retrospective")]
    [InlineData("Shares good practices in the guild")]
    [InlineData("Follows best practices as well as house rules")]
    public void Praise_that_something_visible_follows_is_fine(string text) => IsFine(LintCodes.VagueWord, text);

    [Theory]
    [InlineData("Leads the release and mentors two engineers")]
    [InlineData("Writes design documents and presents the outcome to stakeholders")]
    [InlineData("Owns the on-call rota; improves the runbooks")]
    [InlineData("Identifies risks early and proposes ways around each risk")]
    [InlineData("Reviews code daily as well as maintaining the build")]
    [InlineData("Plans the work of the team and also negotiates scope with product")]
    [InlineData("Define coding standards and drive their adoption")]
    [InlineData("Runs the retrospective and then writes the summary")]
    public void Two_demands_in_one_statement_are_found(string text) => Finds(LintCodes.JoinedDemands, text);

    [Theory]
    [InlineData("Is accountable for design and architecture of the service")]
    [InlineData("Writes tests and documents for each feature")]
    [InlineData("Plans, builds and runs a service")]
    [InlineData("Finds the cause of an incident and fixes it")]
    [InlineData("Makes sure that the team plans and delivers the release")]
    [InlineData("Works with product to shape and cut scope")]
    [InlineData("Explains how a system works and fails")]
    [InlineData("Leads code and design reviews across teams")]
    [InlineData("Reviews designs and plans of other teams")]
    [InlineData("Writes and maintains runbooks")]
    [InlineData("Drives adoption of shared tools as well as libraries")]
    [InlineData("Work with product to plan releases and track progress")]
    public void One_demand_with_several_nouns_is_fine(string text) => IsFine(LintCodes.JoinedDemands, text);

    [Theory]
    [InlineData("Presents his designs to the team", "his")]
    [InlineData("She keeps promises she makes", "She")]
    [InlineData("Supports his/her team in a crisis", "his/her")]
    [InlineData("Plans the manpower of a release", "manpower")]
    [InlineData("Helps the guys in support", "guys")]
    [InlineData("Estimates work in man-days", "man-days")]
    [InlineData("Asks himself what could fail", "himself")]
    [InlineData("Acts as chairman of the design board", "chairman")]
    public void Words_that_give_a_person_a_gender_are_found(string text, string found) => Finds(LintCodes.GenderedWord, text, found);

    [Theory]
    [InlineData("Manages the backlog of the team")]
    [InlineData("Shares their reasons with others")]
    [InlineData("Gives a talk on The Mythical Man-Month")]
    [InlineData("Helps here and there where hands are missing")]
    [InlineData("Shapes the history of decisions in the wiki")]
    [InlineData("Treats women and men alike in interviews")]
    [InlineData("Shows mastery of the build system")]
    public void Words_that_only_look_gendered_are_fine(string text) => IsFine(LintCodes.GenderedWord, text);

    [Theory]
    [InlineData("Is a rockstar developer", "rockstar")]
    [InlineData("Acts as our Kubernetes ninja", "ninja")]
    [InlineData("Becomes the guru for storage", "guru")]
    [InlineData("Is young at heart", "young")]
    [InlineData("Pursues targets aggressively", "aggressively")]
    [InlineData("Writes like a native speaker", "native speaker")]
    [InlineData("Is a culture fit", "culture fit")]
    public void Words_that_ask_for_a_kind_of_person_are_found(string text, string found) => Finds(LintCodes.LoadedWord, text, found);

    [Theory]
    [InlineData("Replaces the setup wizard with a script")]
    [InlineData("Explains the cost of aggressive caching")]
    [InlineData("Aggressively prunes stale branches")]
    [InlineData("Moves services to cloud-native storage")]
    [InlineData("Picks native or web views by measured start time")]
    [InlineData("Keeps a young codebase simple")]
    [InlineData("Stars the review comments that teach most")]
    [InlineData("Fits the company culture of written decisions into daily work")]
    public void Technical_uses_of_such_words_are_fine(string text) => IsFine(LintCodes.LoadedWord, text);

    [Theory]
    [InlineData("Understands the deployment pipeline")]
    [InlineData("Thinks about product strategy")]
    [InlineData("Is passionate about quality")]
    [InlineData("Knows when to ask for help")]
    [InlineData("Has a positive attitude towards change")]
    [InlineData("Engineers at this level believe in small steps")]
    [InlineData("Feels responsible for the whole product")]
    [InlineData("Is aware of the costs of the platform")]
    [InlineData("Understands how to write tests")]
    public void What_goes_on_in_a_head_is_found(string text) => Finds(LintCodes.Unobservable, text);

    [Theory]
    [InlineData("Understands the deployment pipeline well enough to repair it alone")]
    [InlineData("Knows the runbook and leads incident calls with it")]
    [InlineData("Understands customers by reading ten support tickets a month")]
    [InlineData("Asks what customers believe before a solution is proposed")]
    [InlineData("Thinks aloud in design reviews")]
    [InlineData("Explains what other teams need to know")]
    [InlineData("Builds a shared understanding of the goal in a kick-off")]
    [InlineData("Cares for the build: a red main branch is green again in an hour")]
    [InlineData("Makes unknowns known in the risk list")]
    public void A_state_of_mind_that_is_shown_is_fine(string text) => IsFine(LintCodes.Unobservable, text);

    [Theory]
    [InlineData("TBD")]
    [InlineData("To be defined")]
    [InlineData("Under construction")]
    [InlineData("TODO: describe incident work")]
    [InlineData("Coming soon...")]
    [InlineData("–")]
    [InlineData("Leads projects (TBD with HR)")]
    [InlineData("Lorem ipsum dolor sit amet")]
    public void A_stopgap_is_found(string text) => Finds(LintCodes.EmptySection, text);

    [Theory]
    [InlineData("Turns TODO comments into tickets")]
    [InlineData("Limits work in progress to two items a person")]
    [InlineData("Fills in the incident timeline while the incident is running")]
    [InlineData("Adds placeholders to forms so that fields are understood")]
    [InlineData("Knows what is to be done next and says it in stand-up")]
    [InlineData("N/A")]
    public void Talk_of_unfinished_work_is_fine(string text) => IsFine(LintCodes.EmptySection, text);

    [Fact]
    public void A_finding_says_where_why_and_what_is_better()
    {
        var level = A.Level("L4", "Keeps CI green", "Is a rockstar");

        var finding = Assert.Single(LadderLint.Check(A.Ladder(level)));

        Assert.Equal((LintCodes.LoadedWord, DiagnosticSeverity.Warning, "L4.md", 2, "rockstar"), (finding.Code, finding.Severity, finding.File, finding.Line, finding.Found));
        Assert.All([finding.Why, finding.Better], sentence => Assert.EndsWith(".", sentence, StringComparison.Ordinal));
    }

    [Fact]
    public void An_example_may_tell_of_a_named_person()
    {
        var level = A.Level("L4", "Keeps CI green") with
        {
            Examples = [new("e1", "When the queue stopped, Ada wrote her notes down.", default), new("e2", "The engineer wrote her notes down.", default)],
        };

        Assert.Equal(["her"], LadderLint.Check(A.Ladder(level)).Select(finding => finding.Found));
    }

    [Fact]
    public void Prose_and_summaries_are_not_held_to_one_demand() =>
        Assert.Empty(LadderLint.Check(A.Ladder(A.Level("L4", [A.Prose("Craft", "Leads the release and mentors two engineers.")]))));

    private static void Finds(string code, string text, string? found = null)
    {
        var finding = Assert.Single(Check(text), finding => finding.Code == code && (found is null || finding.Found == found));

        Assert.Contains(finding.Found, text, StringComparison.Ordinal);
    }

    private static void IsFine(string code, string text) => Assert.DoesNotContain(Check(text), finding => finding.Code == code);

    private static IReadOnlyList<LintFinding> Check(string text) => LadderLint.Check(A.Ladder(A.Level("L4", text)));
}
