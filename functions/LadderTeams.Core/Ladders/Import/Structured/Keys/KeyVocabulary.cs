using System.Collections.Frozen;

namespace LadderTeams.Core.Ladders.Import.Structured.Keys;

/// <summary>The words that ladders in YAML and JSON use as keys, written without case and marks.</summary>
internal static class KeyVocabulary
{
    private static readonly FrozenDictionary<string, KeyMeaning> Meanings = new[]
    {
        Words(KeyWord.Levels, "levels roles grades bands ladder ladders positions rungs tiers stages titles careerlevels joblevels jobtitles"),
        Words(KeyWord.Level, "level grade band rung tier stage role position milestone careerlevel joblevel"),
        Words(KeyWord.Milestones, "milestones"),
        Words(KeyWord.Capabilities, "topics topic competencies competences competency competence capabilities capability areas dimensions categories attributes themes pillars subjects sections competencyareas axes"),
        Words(KeyWord.Capabilities, "skills skill skillset", Slot.ShouldHave),
        Words(KeyWord.Group, "category area theme group pillar dimension domain section attribute axis"),
        Words(KeyWord.Tracks, "tracks families disciplines streams paths jobfamilies careertracks careerpaths functions"),
        Words(KeyWord.Track, "track family discipline stream jobfamily careertrack careerpath"),
        Words(KeyWord.Name, "name title displayname label heading"),
        Words(KeyWord.Code, "code shortname abbreviation abbr shortcode"),
        Words(KeyWord.Id, "id key uid uuid"),
        Words(KeyWord.Order, "order rank sort index weight displayorder"),
        Words(KeyWord.Aliases, "alias aliases aka alsoknownas"),
        Words(KeyWord.Description, "description descriptions summary overview about intro introduction definition synopsis"),
        Words(KeyWord.Text, "text statement value body"),
        Words(KeyWord.Content, "content contents details items entries matrix leveldescriptions expectationsbylevel"),
        Words(KeyWord.Statements, "responsibilities responsibility duties criteria criterion examplecriteria behaviours behaviors behaviour behavior statements indicators accountabilities activities", Slot.Responsibility),
        Words(KeyWord.Statements, "requirements requirement shouldhave musthave qualifications qualification prerequisites", Slot.ShouldHave),
        Words(KeyWord.Statements, "expectedto expectations expectation expected", Slot.ExpectedTo),
        Words(KeyWord.Statements, "traits trait", Slot.Trait),
        Words(KeyWord.Statements, "signals signal positive positives positivesignals greenflags", Slot.PositiveSignal),
        Words(KeyWord.Statements, "redflags redflag warningsigns warnings negative negatives negativesignals", Slot.RedFlag),
        Words(KeyWord.Statements, "antipatterns antipattern traps", Slot.AntiPattern),
        Words(KeyWord.Statements, "examples example evidence", Slot.Example),
        Words(KeyWord.Statements, "questions question prompts prompt", Slot.Question),
        Words(KeyWord.Statements, "persona quote", Slot.Persona),
        Words(KeyWord.Statements, "narrative", Slot.Narrative),
        Words(KeyWord.Scale, "scale rubric rubrics ratingscale rating ratings"),
        Words(KeyWord.Guidance, "managing manager managers formanagers guidance managerguidance managerguide managementguidance"),
        Words(KeyWord.Extends, "extends inherits includes base buildson"),
        Words(KeyWord.Mixin, "mixin mixins"),
        Words(KeyWord.Cumulative, "cumulative"),
        Words(KeyWord.Reference, "ref reference"),
        Words(KeyWord.Metadata, "version updated updatedat lastupdated created createdat date author authors owner schema url urls icon emoji color colour link links href slug path permalink layout draft published tags image status license locale language lang homepage yaml source sources sidebartitle sidebargroup supportingurls"),
    }.SelectMany(entries => entries).ToFrozenDictionary();

    private static readonly FrozenDictionary<string, Slot> GuidanceSlots = new[]
    {
        Guidance(Slot.GuidanceGoal, "goal goals aim objective"),
        Guidance(Slot.GuidanceApproach, "approach approaches how howto dos support"),
        Guidance(Slot.GuidanceFocusArea, "focus focusarea focusareas coachingfocus"),
        Guidance(Slot.GuidanceMeasure, "measure measures metrics success measuresofsuccess successmeasures"),
        Guidance(Slot.GuidancePitfall, "pitfall pitfalls avoid donts mistakes"),
    }.SelectMany(entries => entries).ToFrozenDictionary();

    private static readonly string[] LadderWords = ["ladder", "framework", "level", "career", "progression", "matrix", "track", "role", "engineer"];

    /// <summary>By the whole key; else by its last word, when that says name, description or metadata.</summary>
    public static KeyMeaning Of(StructuredEntry entry)
    {
        var meaning = Of(entry.Word);
        if (meaning.Word != KeyWord.None || entry.Key.Value.Length > 40) { return meaning; }

        var tail = Of(entry.Tail);
        return tail.Word is KeyWord.Name or KeyWord.Description or KeyWord.Metadata ? tail : default;
    }

    /// <param name="word">A key as <see cref="StructuredEntry.Word"/> writes it.</param>
    public static KeyMeaning Of(string word) =>
        Meanings.TryGetValue(word, out var meaning) ? meaning : IsPoints(word) ? new(KeyWord.Points) : default;

    public static Slot? GuidanceSlot(StructuredEntry entry) => GuidanceSlots.TryGetValue(entry.Word, out var slot) ? slot : null;

    /// <summary>A title that is a whole ladder's and no capability's.</summary>
    public static bool NamesLadder(string title) => LadderWords.Any(word => title.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static bool IsPoints(string word) =>
        word.Contains("points", StringComparison.Ordinal) || word.Contains("threshold", StringComparison.Ordinal);

    private static IEnumerable<KeyValuePair<string, KeyMeaning>> Words(KeyWord word, string keys, Slot? slot = null) =>
        keys.Split(' ').Select(key => KeyValuePair.Create(key, new KeyMeaning(word, slot)));

    private static IEnumerable<KeyValuePair<string, Slot>> Guidance(Slot slot, string keys) =>
        keys.Split(' ').Select(key => KeyValuePair.Create(key, slot));
}
