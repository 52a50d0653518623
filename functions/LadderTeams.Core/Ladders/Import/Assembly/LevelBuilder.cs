namespace LadderTeams.Core.Ladders.Import.Assembly;

/// <summary>Makes a level of its facts.</summary>
internal sealed class LevelBuilder
{
    private readonly LevelDraft draft;
    private readonly StatementIds ids;
    private readonly StatementShelf across;
    private readonly Dictionary<string, StatementShelf> byCapability = new(StringComparer.Ordinal);
    private readonly List<StatementShelf> capabilities = [];
    private readonly List<Passage> summary = [];
    private readonly List<Passage> persona = [];
    private readonly List<Passage> goals = [];
    private readonly List<Passage> approaches = [];
    private readonly List<Passage> focusAreas = [];
    private readonly List<Passage> measures = [];
    private readonly List<Passage> pitfalls = [];
    private readonly List<LevelFact> levelFacts = [];
    private (CapabilityName? Name, StatementShelf Shelf) last;

    public LevelBuilder(string ladderId, LevelDraft draft)
    {
        this.draft = draft;
        ids = new(ladderId, LevelRegistry.CodeKey(draft.Key));
        across = new(null, ids);
        last = (null, across);
        var saysMore = draft.Facts.Exists(SaysMore);
        foreach (var fact in draft.Facts) { Place(fact, fact.Slot == Slot.Summary && !saysMore ? Slot.Narrative : fact.Slot); }
    }

    public Level Build(int order, IReadOnlyList<Inheritance> extends, IReadOnlyList<string> equivalents) => new(draft.Key, draft.Title, draft.Track, order)
    {
        Aliases = draft.Aliases,
        Summary = summary,
        Persona = persona.Count == 0 ? null : Joined(persona),
        Capabilities = capabilities.ConvertAll(capability => capability.AsCapability()),
        Expectations = across.Expectations,
        Signals = across.Signals,
        Examples = across.Examples,
        Questions = across.Questions,
        Guidance = Guidance(),
        Extends = extends,
        Equivalents = equivalents,
        Facts = levelFacts,
    };

    /// <summary>A paragraph below the level's heading sums the level up only where something else is said of the level.</summary>
    private static bool SaysMore(Fact fact) => fact is not { Slot: Slot.Summary, IsImplicit: true } and not { Slot: Slot.Persona or Slot.LevelFact };

    private void Place(Fact fact, Slot slot)
    {
        switch (slot)
        {
            case Slot.LevelFact: levelFacts.Add(new(fact.Title ?? "", fact.Text.Value, fact.SpanOf(fact.Text))); break;
            case Slot.GuidanceGoal: goals.Add(PassageOf(fact)); break;
            case Slot.GuidanceApproach: approaches.Add(PassageOf(fact)); break;
            case Slot.GuidanceFocusArea: focusAreas.Add(PassageOf(fact)); break;
            case Slot.GuidanceMeasure: measures.Add(PassageOf(fact)); break;
            case Slot.GuidancePitfall: pitfalls.Add(PassageOf(fact)); break;
            case Slot.Summary when fact.Capability is null: summary.Add(PassageOf(fact)); break;
            case Slot.Persona when fact.Capability is null: persona.Add(PassageOf(fact)); break;
            default: ShelfOf(fact.Capability).Add(fact, slot); break;
        }
    }

    private StatementShelf ShelfOf(CapabilityName? name)
    {
        if (ReferenceEquals(name, last.Name)) { return last.Shelf; }

        last = (name, name is null ? across : FindOrAdd(name));
        return last.Shelf;
    }

    private StatementShelf FindOrAdd(CapabilityName name)
    {
        if (byCapability.TryGetValue(name.Key, out var known)) { return known; }

        var shelf = byCapability[name.Key] = new(name, ids);
        capabilities.Add(shelf);
        return shelf;
    }

    private ManagerGuidance Guidance() => goals.Count + approaches.Count + focusAreas.Count + measures.Count + pitfalls.Count == 0
        ? ManagerGuidance.None
        : new(goals.Count == 0 ? null : Joined(goals), approaches, focusAreas, measures, pitfalls);

    private static Passage PassageOf(Fact fact) => new(fact.Said.Value, fact.SpanOf(fact.Whole));

    private static Passage Joined(List<Passage> parts) =>
        parts.Count == 1 ? parts[0] : new(string.Join("\n\n", parts.Select(part => part.Text)), parts[0].Source with { End = parts[^1].Source.End });
}
