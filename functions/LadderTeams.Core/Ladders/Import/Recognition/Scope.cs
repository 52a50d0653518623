using LadderTeams.Core.Ladders.Import.Names;

namespace LadderTeams.Core.Ladders.Import.Recognition;

/// <summary>What the headings above a text say of it: its coordinates on the ladder.</summary>
internal sealed record Scope
{
    public LevelName? Level { get; init; }

    public CapabilityName? Capability { get; init; }

    /// <summary>A heading above the capability that gathers several.</summary>
    public string? Group { get; init; }

    /// <summary>What the nearest heading with a role makes of the text; null when none says.</summary>
    public Slot? Slot { get; init; }

    public string? Track { get; init; }

    /// <summary>The nearest heading above, whatever it says.</summary>
    public string? Heading { get; init; }

    /// <summary>Said of every level.</summary>
    public bool IsForEveryone { get; init; }

    /// <summary>Said about the document, not about people.</summary>
    public bool IsAbout { get; init; }

    /// <summary>Below a heading of guidance for managers.</summary>
    public bool IsGuidance { get; init; }

    /// <summary>Directly below the level's heading, where a paragraph sums the level up.</summary>
    public bool IsLevelHead { get; init; }

    /// <summary>Levels stand below the capability's heading, so a text above them describes the capability.</summary>
    public bool LeadsToLevels { get; init; }

    /// <summary>Past the place where a paragraph sums the level up.</summary>
    public Scope BelowLevelHead() => IsLevelHead ? this with { IsLevelHead = false } : this;

    public Scope WithLevel(LevelName level) => this with
    {
        Level = level.Track is null && Track is not null ? level with { Track = Track } : level,
        Slot = null,
        IsForEveryone = false,
        IsAbout = false,
        IsGuidance = false,
        IsLevelHead = Capability is null,
        LeadsToLevels = false,
    };

    public Scope WithTopic(string name, bool leadsToLevels) => this with
    {
        Capability = new(name, Capability?.Name ?? Group),
        Slot = null,
        IsGuidance = false,
        IsLevelHead = false,
        LeadsToLevels = leadsToLevels,
    };

    /// <summary>Where the heading has a role; a heading that announces expectations in general leaves the slot open.</summary>
    public Scope WithRole(HeadingRole role) => role switch
    {
        HeadingRole.About => this with { IsAbout = true, IsLevelHead = false },
        HeadingRole.Everyone => this with { IsForEveryone = Level is null, IsLevelHead = false },
        HeadingRole.Guidance => this with { IsGuidance = true, IsLevelHead = false, Slot = Ladders.Import.Slot.GuidanceGoal, Capability = null },
        HeadingRole.Expectations or HeadingRole.Responsibilities => this with { Slot = null, IsLevelHead = false },
        HeadingRole.Pitfalls when !IsGuidance => this with { Slot = Ladders.Import.Slot.AntiPattern, IsLevelHead = false },
        _ => this with { Slot = HeadingRoles.SlotOf(role), IsLevelHead = false },
    };
}
