using LadderTeams.Core.Ladders.Import.Structured.Registers;

namespace LadderTeams.Core.Ladders.Import.Structured.Readers;

/// <summary>The parts that read one import together, and what they know of it.</summary>
internal sealed class StructuredReading
{
    /// <summary>How many nodes may be read again for another level, so that a file cannot multiply itself.</summary>
    private const long RepeatLimit = 200_000;

    private readonly Queue<Action> later = new();
    private long repeated;

    public StructuredReading(IReadOnlyList<(Document Document, StructuredNode Root)> documents, Findings findings)
    {
        LevelRegister = new(findings);
        CapabilityRegister = new(findings);
        Sink = new(findings, CapabilityRegister);
        Shapes = new(LevelRegister);
        References = new(this, documents);
        Rubrics = new(Sink);
        Points = new(this);
        Statements = new(this);
        Cells = new(this);
        LevelCapabilities = new(this);
        Levels = new(this);
        Capabilities = new(this);
        CapabilityEntries = new(this);
        FlatItems = new(this);
        Ladders = new(this);
    }

    public LevelRegister LevelRegister { get; }

    public CapabilityRegister CapabilityRegister { get; }

    public FactSink Sink { get; }

    public Shapes Shapes { get; }

    public References References { get; }

    public RubricReader Rubrics { get; }

    public PointsReader Points { get; }

    public StatementReader Statements { get; }

    public CellReader Cells { get; }

    public LevelCapabilityReader LevelCapabilities { get; }

    public LevelReader Levels { get; }

    public CapabilityReader Capabilities { get; }

    public CapabilityEntryReader CapabilityEntries { get; }

    public FlatItemReader FlatItems { get; }

    public LadderReader Ladders { get; }

    /// <summary>Puts off what needs every level of the import to be known.</summary>
    public void Later(Action read) => later.Enqueue(read);

    /// <summary>False when too much was read more than once already.</summary>
    public bool MayRepeat(StructuredNode node)
    {
        repeated += node.Size;
        return repeated <= RepeatLimit;
    }

    public void Finish()
    {
        while (later.TryDequeue(out var read)) { read(); }
    }
}
