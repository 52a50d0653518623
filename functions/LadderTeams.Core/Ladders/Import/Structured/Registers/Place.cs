namespace LadderTeams.Core.Ladders.Import.Structured.Registers;

/// <summary>What is known of a node before it is read: its file and where in the ladder it stands.</summary>
internal sealed record Place(Document Document)
{
    public LevelName? Level { get; init; }

    public CapabilityName? Capability { get; init; }

    /// <summary>What gathers the capabilities that follow.</summary>
    public string? Group { get; init; }

    public string? Track { get; init; }

    /// <summary>What plain statements are here.</summary>
    public Slot Slot { get; init; } = Slot.Responsibility;
}
