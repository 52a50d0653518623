namespace LadderTeams.Core.Ladders.Import.Assembly;

/// <summary>What a level says under one capability, or under none, sorted by what it is.</summary>
/// <param name="capability">Null for what is said across capabilities.</param>
internal sealed class StatementShelf(CapabilityName? capability, StatementIds ids)
{
    private readonly ulong place = ids.Within(capability?.Key);

    public List<Expectation> Expectations { get; } = [];

    public List<Descriptor> Descriptors { get; } = [];

    public List<Signal> Signals { get; } = [];

    public List<Example> Examples { get; } = [];

    public List<Question> Questions { get; } = [];

    public void Add(Fact fact, Slot slot)
    {
        switch (slot)
        {
            case Slot.Responsibility: Expect(ExpectationKind.Responsibility, fact); break;
            case Slot.Narrative or Slot.CapabilityDescription or Slot.Summary or Slot.Persona: Expect(ExpectationKind.Narrative, fact); break;
            case Slot.ShouldHave: Expect(ExpectationKind.ShouldHave, fact); break;
            case Slot.ExpectedTo: Expect(ExpectationKind.ExpectedTo, fact); break;
            case Slot.Trait: Expect(ExpectationKind.Trait, fact); break;
            case Slot.PositiveSignal: Signal(SignalKind.Positive, fact); break;
            case Slot.RedFlag: Signal(SignalKind.RedFlag, fact); break;
            case Slot.AntiPattern: Signal(SignalKind.AntiPattern, fact); break;
            case Slot.Descriptor: Descriptors.Add(new(IdOf(fact.Text), fact.Point ?? "", fact.Text.Value, fact.SpanOf(fact.Text))); break;
            case Slot.Example: Examples.Add(new(IdOf(fact.Whole), fact.Said.Value, fact.SpanOf(fact.Whole))); break;
            case Slot.Question: Questions.Add(new(IdOf(fact.Whole), fact.Said.Value, fact.SpanOf(fact.Whole))); break;
            default: break;
        }
    }

    public CapabilityAtLevel AsCapability() => new(capability!.Name, Expectations, Descriptors, Examples) { Signals = Signals, Questions = Questions };

    private void Expect(ExpectationKind kind, Fact fact) =>
        Expectations.Add(new(IdOf(fact.Said), kind, fact.Said.Value, fact.SpanOf(fact.Said)) { Title = fact.Title });

    private void Signal(SignalKind kind, Fact fact) =>
        Signals.Add(new(IdOf(fact.Whole), kind, fact.Title, fact.Text.Value, fact.SpanOf(fact.Whole)));

    private string IdOf(SourceText text) => ids.Next(place, text.Value);
}
