using System.Runtime.InteropServices;

namespace LadderTeams.Core.Ladders.Import.Assembly;

/// <summary>Makes a level of its facts.</summary>
internal sealed class LevelBuilder(string ladderId, LevelDraft draft, string? track, int order)
{
    private readonly Dictionary<string, int> ids = new(StringComparer.Ordinal);
    private readonly string code = draft.Key;
    private readonly string codeKey = LevelRegistry.CodeKey(draft.Key);

    public Level Build(IReadOnlyList<Inheritance> extends, IReadOnlyList<string> equivalents)
    {
        var facts = SettleSummaries(draft.Facts);
        var wide = facts.Where(fact => fact.Capability is null).ToList();
        return new(code, draft.Title, track, order)
        {
            Aliases = draft.Aliases,
            Summary = Passages(wide, Slot.Summary),
            Persona = Persona(wide),
            Capabilities = Capabilities(facts),
            Expectations = Expectations(wide),
            Signals = Signals(wide),
            Examples = Examples(wide),
            Questions = Questions(wide),
            Guidance = Guidance(facts),
            Extends = extends,
            Equivalents = equivalents,
            Facts = [.. facts.Where(fact => fact.Slot == Slot.LevelFact).Select(fact => new LevelFact(fact.Title ?? "", fact.Text.Value, SpanOf(fact, fact.Text)))],
        };
    }

    /// <summary>A paragraph below the level's heading sums the level up only where something else is said of the level.</summary>
    private static List<Fact> SettleSummaries(List<Fact> facts)
    {
        var saysMore = facts.Exists(fact => fact is not { Slot: Slot.Summary, IsImplicit: true } and not { Slot: Slot.Persona or Slot.LevelFact });
        return saysMore ? facts : facts.ConvertAll(fact => fact.Slot == Slot.Summary ? fact with { Slot = Slot.Narrative } : fact);
    }

    private List<CapabilityAtLevel> Capabilities(List<Fact> facts)
    {
        var named = facts.Where(fact => fact.Capability is not null && fact.Slot is not Slot.LevelFact && !IsGuidance(fact.Slot));
        return [.. named.GroupBy(fact => fact.Capability!.Key, StringComparer.Ordinal).Select(Capability)];
    }

    private CapabilityAtLevel Capability(IGrouping<string, Fact> group)
    {
        var facts = group.ToList();
        return new(facts[0].Capability!.Name, Expectations(facts), Descriptors(facts), Examples(facts))
        {
            Signals = Signals(facts),
            Questions = Questions(facts),
        };
    }

    private List<Expectation> Expectations(List<Fact> facts) =>
        [.. from fact in facts
            let kind = KindOf(fact)
            where kind is not null
            let text = TextOf(fact)
            select new Expectation(IdOf(fact, text.Value), kind.Value, text.Value, SpanOf(fact, text)) { Title = fact.Title }];

    private List<Descriptor> Descriptors(List<Fact> facts) =>
        [.. facts.Where(fact => fact.Slot == Slot.Descriptor).Select(fact => new Descriptor(IdOf(fact, fact.Text.Value), fact.Point ?? "", fact.Text.Value, SpanOf(fact, fact.Text)))];

    private List<Signal> Signals(List<Fact> facts) =>
        [.. from fact in facts
            let kind = fact.Slot switch { Slot.PositiveSignal => SignalKind.Positive, Slot.RedFlag => SignalKind.RedFlag, Slot.AntiPattern => (SignalKind?)SignalKind.AntiPattern, _ => null }
            where kind is not null
            select new Signal(IdOf(fact, fact.Whole.Value), kind.Value, fact.Title, fact.Text.Value, SpanOf(fact, fact.Whole))];

    private List<Example> Examples(List<Fact> facts) =>
        [.. facts.Where(fact => fact.Slot == Slot.Example).Select(fact => new Example(IdOf(fact, fact.Whole.Value), TextOf(fact).Value, SpanOf(fact, fact.Whole)))];

    private List<Question> Questions(List<Fact> facts) =>
        [.. facts.Where(fact => fact.Slot == Slot.Question).Select(fact => new Question(IdOf(fact, fact.Whole.Value), TextOf(fact).Value, SpanOf(fact, fact.Whole)))];

    private static ManagerGuidance Guidance(List<Fact> facts)
    {
        var goals = Passages(facts, Slot.GuidanceGoal);
        var guidance = new ManagerGuidance(
            goals.Count == 0 ? null : Joined(goals),
            Passages(facts, Slot.GuidanceApproach),
            Passages(facts, Slot.GuidanceFocusArea),
            Passages(facts, Slot.GuidanceMeasure),
            Passages(facts, Slot.GuidancePitfall));
        return facts.Exists(fact => IsGuidance(fact.Slot)) ? guidance : ManagerGuidance.None;
    }

    private static Passage? Persona(List<Fact> facts) => Passages(facts, Slot.Persona) is { Count: > 0 } parts ? Joined(parts) : null;

    private static Passage Joined(List<Passage> parts) =>
        parts.Count == 1 ? parts[0] : new(string.Join("\n\n", parts.Select(part => part.Text)), parts[0].Source with { End = parts[^1].Source.End });

    private static List<Passage> Passages(List<Fact> facts, Slot slot) =>
        [.. facts.Where(fact => fact.Slot == slot).Select(fact => new Passage(TextOf(fact).Value, SpanOf(fact, fact.Whole)))];

    /// <summary>A title that became no capability stays part of the words.</summary>
    private static SourceText TextOf(Fact fact) => fact.Title is null ? fact.Text : fact.Whole;

    private static SourceSpan SpanOf(Fact fact, SourceText text) => fact.File.Span(text.Start, text.End);

    private string IdOf(Fact fact, string text)
    {
        var id = StatementIds.Of(ladderId, codeKey, fact.Capability?.Key, text);
        ref var times = ref CollectionsMarshal.GetValueRefOrAddDefault(ids, id, out _);
        return ++times == 1 ? id : $"{id}-{times}";
    }

    private static ExpectationKind? KindOf(Fact fact) => fact.Slot switch
    {
        Slot.Narrative => ExpectationKind.Narrative,
        Slot.Responsibility => ExpectationKind.Responsibility,
        Slot.ShouldHave => ExpectationKind.ShouldHave,
        Slot.ExpectedTo => ExpectationKind.ExpectedTo,
        Slot.Trait => ExpectationKind.Trait,
        Slot.Summary or Slot.Persona when fact.Capability is not null => ExpectationKind.Narrative,
        Slot.CapabilityDescription => ExpectationKind.Narrative,
        _ => null,
    };

    private static bool IsGuidance(Slot slot) => slot is Slot.GuidanceGoal or Slot.GuidanceApproach or Slot.GuidanceFocusArea or Slot.GuidanceMeasure or Slot.GuidancePitfall;
}
