using System.Collections.Frozen;
using LadderTeams.Core.Text;

namespace LadderTeams.Core.Ladders.Compare.Bars;

/// <summary>The scales that a bar is read on, the most telling first.</summary>
internal static class Scales
{
    private static readonly PhraseLexicon ScopeWords = new(
        "project manager, project managers, project management, team member, team members, team mate, team mates, team player, feature flag, feature flags, company culture, service level, service levels",
        "task, tasks, ticket, tickets, bug, bugs, pull request, pull requests, user story, user stories",
        "component, components, module, modules, service, services, subsystem",
        "feature, features, epic, epics",
        "project, projects, initiative, initiatives",
        "team, own team, their team, the team, one team, squad, own squad",
        "several teams, multiple teams, every team, each team, other teams, across teams, cross team, cross teams, between teams, two teams, three teams, many teams, all teams, " +
        "neighbouring teams, neighboring teams, partner teams, adjacent teams, teams around them, more than one team, several squads, across squads, value stream, group of teams",
        "department, departments, organisation, organization, org, division, business unit, engineering wide, organisation wide, organization wide, across engineering, all of engineering, whole of engineering",
        "company, company wide, across the company, whole company, entire company, enterprise, whole business, across the business",
        "industry, industry wide, the field, across the industry, open source community, outside the company, beyond the company");

    private static readonly PhraseLexicon Horizon = new(
        "years of experience, year of experience, years experience, day to day, these days, a year before, years before, days ago, weeks ago, months ago, years ago",
        "day, days",
        "week, weeks, sprint, sprints, iteration, iterations",
        "month, months",
        "quarter, quarters, quarter long",
        "half year, two quarters, several quarters, multiple quarters, multi quarter",
        "year, year long, twelve months, 12 months",
        "years, multi year, several years, multiple years");

    private static readonly PhraseLexicon Autonomy = new(
        "",
        "with help, with some help, with the help of, with guidance, with some guidance, under guidance, with supervision, under supervision, " +
        "under close supervision, with support, with some support, with assistance, when guided, when asked, when told, assigned, as directed, with oversight",
        "with little help, with little guidance, with little supervision, with light guidance, with minimal guidance, with minimal supervision",
        "independently, autonomously, without help, without guidance, without supervision, without being asked, without being told, unprompted, " +
        "on their own, on their own initiative, own initiative, proactively, self directed, unsupervised",
        "leads others, mentors others, coaches others, teaches others, guides others, helps others, enables others, so that others can, " +
        "lead others, mentor others, coach others, teach others, guide others, help others, enable others, through others");

    private static readonly PhraseLexicon Consistency = new(
        "",
        "rarely, seldom, occasionally, sometimes, at times, now and then, from time to time, inconsistently",
        "often, regularly, usually, generally, frequently, mostly, normally",
        "consistently, always, reliably, every time, without fail, routinely");

    private static readonly PhraseLexicon Complexity = new(
        "large part, large parts, large extent",
        "simple, small, well defined, well understood, straightforward, basic, narrow, low risk",
        "medium sized, moderately complex, mid sized, moderate",
        "complex, large, larger, difficult, hard, loosely defined, high risk, complicated, big, bigger",
        "ambiguous, open ended, ill defined, undefined, novel, most complex, hardest, unsolved, largest");

    public static IReadOnlyList<Scale> All { get; } =
    [
        new(ChangeKind.Widened, (text, words) => Mentions(ScopeWords, text, words))
        {
            HigherCode = ReasonCodes.ScopeWider, LowerCode = ReasonCodes.ScopeNarrower, Silence = (0, 5),
            Subject = "The scope", Rises = "grows", Falls = "shrinks",
        },
        new(ChangeKind.Raised, (text, words) => Mentions(Autonomy, text, words))
        {
            HigherCode = ReasonCodes.AutonomyHigher, LowerCode = ReasonCodes.AutonomyLower, Silence = (2, 2),
            Subject = "The independence", Rises = "rises", Falls = "falls",
        },
        new(ChangeKind.Raised, LeadingVerb.In)
        {
            HigherCode = ReasonCodes.PartStronger, LowerCode = ReasonCodes.PartWeaker,
            Subject = "The part in the work", Rises = "grows", Falls = "shrinks",
        },
        new(ChangeKind.Raised, (text, words) => Mentions(Consistency, text, words))
        {
            HigherCode = ReasonCodes.ConsistencyHigher, LowerCode = ReasonCodes.ConsistencyLower, Silence = (2, 2),
            IsWithinSubject = true, Subject = "The consistency", Rises = "rises", Falls = "falls",
        },
        new(ChangeKind.Raised, (text, words) => Mentions(Complexity, text, words))
        {
            HigherCode = ReasonCodes.ComplexityHigher, LowerCode = ReasonCodes.ComplexityLower,
            IsWithinSubject = true, Subject = "The difficulty", Rises = "rises", Falls = "falls",
        },
        new(ChangeKind.Widened, PeopleCount.In)
        {
            HigherCode = ReasonCodes.PeopleMore, LowerCode = ReasonCodes.PeopleFewer,
            IsWithinSubject = true, Subject = "The number of people", Rises = "grows", Falls = "shrinks",
        },
        new(ChangeKind.Widened, (text, words) => Mentions(Horizon, text, words))
        {
            HigherCode = ReasonCodes.HorizonLonger, LowerCode = ReasonCodes.HorizonShorter,
            IsWithinSubject = true, Subject = "The time span", Rises = "grows", Falls = "shrinks",
        },
    ];

    public static Scale Scope => All[0];

    private static readonly FrozenDictionary<string, int> Places = All
        .SelectMany((scale, place) => new[] { KeyValuePair.Create(scale.HigherCode, place), KeyValuePair.Create(scale.LowerCode, place) })
        .ToFrozenDictionary();

    private static readonly FrozenSet<string> Stems = new[] { ScopeWords, Horizon, Autonomy, Consistency, Complexity }
        .SelectMany(lexicon => lexicon.AllWords).Concat(LeadingVerb.AllVerbs).Select(PorterStemmer.Stem).ToFrozenSet();

    /// <summary>The place of the shift's scale in <see cref="All"/>.</summary>
    public static int PlaceOf(BarShift shift) => Places[shift.Reason.Code];

    /// <summary>
    /// From 0 to 1, how much a word tells of a text's subject: one that says how much is asked tells less, a number next to nothing.
    /// </summary>
    public static double ShareInSubject(string stem) =>
        PeopleCount.IsNumberStem(stem) ? 0.1 : Stems.Contains(stem) ? 0.5 : 1;

    private static IEnumerable<Mention> Mentions(PhraseLexicon phrases, string text, IReadOnlyList<Word> words) =>
        phrases.In(words).Select(hit => new Mention(hit.Rank, hit.Quote(text, words)));
}
