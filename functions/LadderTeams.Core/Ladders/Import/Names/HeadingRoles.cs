using System.Buffers;
using System.Text.RegularExpressions;

namespace LadderTeams.Core.Ladders.Import.Names;

/// <summary>Reads the role of a heading from its words.</summary>
internal static partial class HeadingRoles
{
    private const int LongestHeading = 140;

    private static readonly (Regex Words, HeadingRole Role)[] Rules =
    [
        (About(), HeadingRole.About),
        (Persona(), HeadingRole.Persona),
        (RedFlags(), HeadingRole.RedFlags),
        (Approaches(), HeadingRole.Approaches),
        (FocusAreas(), HeadingRole.FocusAreas),
        (Measures(), HeadingRole.Measures),
        (Pitfalls(), HeadingRole.Pitfalls),
        (AntiPatterns(), HeadingRole.AntiPatterns),
        (Questions(), HeadingRole.Questions),
        (Examples(), HeadingRole.Examples),
        (Positive(), HeadingRole.Positive),
        (Guidance(), HeadingRole.Guidance),
        (Traits(), HeadingRole.Traits),
        (ShouldHave(), HeadingRole.ShouldHave),
        (ExpectedTo(), HeadingRole.ExpectedTo),
        (Responsibilities(), HeadingRole.Responsibilities),
        (Expectations(), HeadingRole.Expectations),
        (Overview(), HeadingRole.Overview),
        (Everyone(), HeadingRole.Everyone),
        (Track(), HeadingRole.Track),
    ];

    private static readonly BoundedCache<HeadingRole> Known = new(OfAnew);

    /// <summary>Every pattern below holds one of these; a heading without any is a topic at once.</summary>
    private static readonly SearchValues<string> Stems = SearchValues.Create(
        [
            "content", "toc", "licen", "contribut", "credit", "referenc", "resourc", "reading", "source", "changelog", "history", "glossar", "faq", "frequently", "acknowl", "see also", "link", "legend", "definition",
            "inspiration", "disclaimer", "note", "how ", "introduction", "philosophy", "background", "purpose", "about", "prelude", "preface", "motivation", "principle", "rationale", "process", "value", "promotion", "compensation",
            "salary", "ladder", "persona", "portrait", "flag", "sign", "watch", "concern", "negative", "struggle", "approach", "focus", "area", "measur", "success", "progress", "metric", "pitfall", "mistake", "avoid", "pattern",
            "failure", "trap", "smell", "not expected", "is not", "question", "ask yourself", "reflection", "prompt", "example", "instance", "e.g", "eg", "looks like", "practice", "scenario", "beispiel", "exempl", "ejempl", "indicator",
            "evidence", "strength", "milestone", "managing", "guid", "advice", "tips", "manager", "goal", "makes", "trait", "characteristic", "qualit", "hear", "say", "have", "know", "be able", "requirement", "qualification",
            "prerequisite", "skill", "experience", "bring", "looking for", "anforderung", "expect", "will", "should", "must", "can", "able", "outcome", "result", "responsib", "dut", "accountab", "activit", "task", "do", "description",
            "aufgaben", "verantwort", "competenc", "capabilit", "behavio", "criteria", "dimension", "rubric", "detail", "framework", "matrix", "level", "role", "grade", "position", "path", "erwartung", "overview", "summary", "synopsis",
            "profile", "in short", "in brief", "tl;dr", "tldr", "glance", "who ", "pitch", "mission", "zusammenfassung", "überblick", "resum", "résum", "every", "all ", "across", "common", "shared", "generic", "universal", "general",
            "individual", "ic", "track", "stream", "management",
        ],
        StringComparison.OrdinalIgnoreCase);

    public static HeadingRole Of(string heading) =>
        heading.Length > LongestHeading ? HeadingRole.Topic : Known.Of(heading);

    private static HeadingRole OfAnew(string heading)
    {
        if (!heading.AsSpan().ContainsAny(Stems)) { return HeadingRole.Topic; }

        var words = NameWords.WithoutOrnament(heading).TrimEnd('.', '…', '?', '!', ' ');
        foreach (var (pattern, role) in Rules)
        {
            if (pattern.IsMatch(words)) { return role; }
        }

        return HeadingRole.Topic;
    }

    /// <summary>The slot of a text below a heading of this role; null when the role says nothing of it.</summary>
    public static Slot? SlotOf(HeadingRole role) => role switch
    {
        HeadingRole.Overview => Slot.Summary,
        HeadingRole.Persona => Slot.Persona,
        HeadingRole.ShouldHave => Slot.ShouldHave,
        HeadingRole.ExpectedTo => Slot.ExpectedTo,
        HeadingRole.Traits => Slot.Trait,
        HeadingRole.Positive => Slot.PositiveSignal,
        HeadingRole.RedFlags => Slot.RedFlag,
        HeadingRole.AntiPatterns => Slot.AntiPattern,
        HeadingRole.Examples => Slot.Example,
        HeadingRole.Questions => Slot.Question,
        HeadingRole.Guidance => Slot.GuidanceGoal,
        HeadingRole.Approaches => Slot.GuidanceApproach,
        HeadingRole.FocusAreas => Slot.GuidanceFocusArea,
        HeadingRole.Measures => Slot.GuidanceMeasure,
        HeadingRole.Pitfalls => Slot.GuidancePitfall,
        _ => null,
    };

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    [GeneratedRegex(@"^(?:table of )?contents?$|^toc$|^(?:licen[cs]e|contribut\w*|credits?|references?|resources|further reading|sources|changelog|history|glossary|faqs?|frequently asked.*|acknowledge?ments?|see also|links|legend|definitions|inspiration|disclaimer|notes?)$|^how (?:to use|this|we use|does this)\b.*|^(?:introduction|philosophy|background|purpose|about(?: this.*)?|prelude|preface|motivation|principles|guiding principles|rationale|(?:the )?process|(?:our )?values|promotion(?:s| process)?|compensation|salary.*)$|^(?:what|why|who|when) (?:is|are|do we|does) (?:this|the|a|we|our|career|engineering) .*ladder.*", Options)]
    private static partial Regex About();

    [GeneratedRegex(@"^persona$|^(?:a )?portrait$", Options)]
    private static partial Regex Persona();

    [GeneratedRegex(@"^(?:common |potential )?(?:red|yellow) flags?\b.*|^(?:early )?warning signs?\b.*|^danger signs\b.*|^(?:things to )?watch(?: |-)outs?(?: for)?$|^concerns$|^negative (?:signals|behaviou?rs|indicators)$|^(?:common )?struggles$|^signs of (?:trouble|struggle)$", Options)]
    private static partial Regex RedFlags();

    [GeneratedRegex(@"^(?:key |management |suggested |recommended )?approach(?:es)?$|^how to (?:support|manage|coach)\b.*", Options)]
    private static partial Regex Approaches();

    [GeneratedRegex(@"^(?:development(?:al)? |growth |key )*focus(?: areas?)?$|^(?:development|growth) (?:focus )?areas?$|^areas? (?:of|for) (?:focus|development|growth)$", Options)]
    private static partial Regex FocusAreas();

    [GeneratedRegex(@"^measur(?:ing|es?|ement)(?: of)?(?: (?:progress|success|growth|impact))?$|^(?:success|progress) (?:measures?|metrics|indicators|criteria)$|^how (?:success|progress) is measured$|^metrics of success$", Options)]
    private static partial Regex Measures();

    [GeneratedRegex(@"^(?:common |manager |management )?pitfalls?(?: to avoid)?$|^(?:common )?(?:management )?mistakes(?: to avoid)?$|^what to avoid$|^things to avoid$", Options)]
    private static partial Regex Pitfalls();

    [GeneratedRegex(@"^(?:[\w-]+ ){0,2}anti[- ]?patterns?\b.*|^(?:common )?(?:failure modes?|traps|smells)$|^what (?:this|it|an?|the) .*\bis not$|^not expected.*", Options)]
    private static partial Regex AntiPatterns();

    [GeneratedRegex(@"^(?:[\w-]+ ){0,3}questions?\b.*|^ask yourself.*|^(?:self[- ])?reflection.*|^prompts$|^(?:\w+ ){0,2}guide questions$", Options)]
    private static partial Regex Questions();

    [GeneratedRegex(@"^(?:practical |concrete |some |real[- ]?(?:life|world) |example |typical |sample )*examples?(?: (?:of\b.*|behaviou?rs?|tasks?|activities|projects?|include|in practice))?$|^for (?:example|instance)$|^e\.?g\.?$|^what (?:this|it|that) looks like(?: in practice)?$|^in practice$|^scenarios?$|^(?:example )?behaviou?rs? examples$|^beispiele?$|^exemples?$|^exemplos?$|^ejemplos?$", Options)]
    private static partial Regex Examples();

    [GeneratedRegex(@"^(?:positive |green |good |success )+(?:signals?|signs?|flags?|indicators?)\b.*|^signals?$|^signs(?: of (?:success|growth|readiness).*)?$|^(?:key )?(?:indicators|evidence)$|^(?:evidence|signs) (?:that|of)\b.*|^green flags?$|^strengths$|^milestones?$", Options)]
    private static partial Regex Positive();

    [GeneratedRegex(@"^managing (?!up\b|change\b|risk\b|work\b|time\b|stakeholders?\b|projects?\b|tech\w* debt\b|conflict\b|expectations\b|people\b|teams?\b|managers\b|performance\b).+|^(?:manager'?s?|management|managerial) (?:guidance|guide|advice|notes|tips)$|^(?:guidance|advice|tips|notes) for (?:their |the )?managers?$|^for (?:their |the )?managers?$|^how to manage\b.*|^(?:the )?(?:manager'?s|primary|management) goals?$", Options)]
    private static partial Regex Guidance();

    [GeneratedRegex(@"^what makes (?:a|an|someone)\b.*|^traits?$|^(?:key |personal )?(?:characteristics|traits|qualities)$|.*\byou may hear\b.*|^(?:what )?(?:others|people|peers|colleagues) (?:might |may |would )?say\b.*", Options)]
    private static partial Regex Traits();

    [GeneratedRegex(@"^(?:should|must) (?:have|know|be able to)$|^(?:minimum |basic |preferred |key |general |essential |technical |nice to have )*(?:requirements?|qualifications?|prerequisites?|skills required|required skills)$|^(?:required )?(?:skills|knowledge|experience)(?: (?:required|needed|and experience|& experience|and knowledge))?$|^(?:what )?you (?:should )?(?:have|bring)$|^nice to haves?$|^must haves?$|^(?:what )?(?:we(?:'re| are) looking for)$|^anforderungen$", Options)]
    private static partial Regex ShouldHave();

    [GeneratedRegex(@"^(?:is|are|you(?:'re| are)|they(?:'re| are)) expected to(?: .*)?$|^expected to(?: .*)?$|^(?:you|they|she|he|an? \w+(?: \w+)?) (?:will|should|must|can|are able to|is able to)$|^(?:what )?(?:you(?:'ll| will) (?:do|be doing))$|^(?:is |are )?able to$|^expected (?:behaviou?rs?|outcomes?|results?)$", Options)]
    private static partial Regex ExpectedTo();

    [GeneratedRegex(@"^(?:key |main |core |primary |general |role |job |typical |additional |common )*(?:responsibilit(?:y|ies)|duties|accountabilities|activities|tasks)(?: (?:include|and duties|& duties|and expectations))?$|^(?:what )?(?:you|they|we) do$|^responsible for$|^(?:role|job) description$|^aufgaben$|^verantwortlichkeiten$|^responsabilidades$|^responsabilités$", Options)]
    private static partial Regex Responsibilities();

    [GeneratedRegex(@"^(?:[\w-]+ )?(?:key |general |core |role |job |level |performance |engineering |individual contributor |ic |manager |management )*expectations?(?: (?:for|of|at|by)\b.*)?$|^(?:core |key |general |expected |required )*(?:competenc(?:y|ies)|capabilities|behaviou?rs|skills and behaviou?rs|criteria|dimensions|rubric|skill ?sets?)(?: (?:by|at|for|per|of)\b.*)?$|^details?$|^what (?:is|we) expect(?:ed)?\b.*|^(?:the )?(?:career )?(?:ladder|framework|matrix|levels?|roles?|grades?|positions?)(?: (?:details?|descriptions?|definitions?|expectations|matrix|by level|overview|summary|at a glance|progression))?$|^(?:career|engineering|competency|skills?|progression|role|level) (?:ladder|framework|matrix|levels|progression|paths?|definitions|descriptions)$|^erwartungen(?: .*)?$", Options)]
    private static partial Regex Expectations();

    [GeneratedRegex(@"^(?:role |job |level |general |short |executive )?(?:overview|summary|synopsis|profile|description)(?: .{0,30})?$|^(?:in short|in brief|tl;?dr|at a glance|about (?:the|this) (?:role|level|position)|the role|who (?:you|they) are|elevator pitch|mission|summary statement|who is this)$|^(?:zusammenfassung|überblick|resumo|résumé|resumen)$", Options)]
    private static partial Regex Overview();

    [GeneratedRegex(@"^(?:for )?(?:everyone|everybody|all levels|all engineers|all roles|all ics|all employees|(?:at )?every level|across all levels)$|^(?:common|shared|generic|universal|general)(?: (?:to|for) (?:all|everyone).*| expectations?| competenc\w+| skills)?$|^expectations (?:of|for) (?:all|every\w*)\b.*", Options)]
    private static partial Regex Everyone();

    [GeneratedRegex(@"^(?:the )?(?:individual contributors?|ics?|management|managers?|managerial|technical|engineering management|people management|leadership|engineering manager|people|specialist|expert|maker|software engineer(?:ing)?|engineer(?:ing)?)(?: \(\w+\))? (?:(?:career )?(?:track|path|ladder|stream|roles?|levels?)s?)$|^(?:individual contributors?(?: \(ics?\))?|ics?|management|people management|engineering management)$|^(?:track|path)\s?:? .{1,30}$", Options)]
    private static partial Regex Track();
}
