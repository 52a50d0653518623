using LadderTeams.Core.Ladders.Statements;

namespace LadderTeams.Core.Assessments.Ratings;

/// <summary>What an item of an assessment is about; one assessment has at most one item for each.</summary>
public abstract record ItemKey
{
    private protected ItemKey()
    {
    }
}

public sealed record StatementKey(string StatementId) : ItemKey;

/// <summary>A capability at a level. Names that differ in case and spaces only are one.</summary>
public sealed record CapabilityKey : ItemKey
{
    private CapabilityKey(string level, string capability) => (Level, Capability) = (level, capability);

    public string Level { get; }

    public string Capability { get; }

    public static CapabilityKey Of(string level, string capability) => new(LevelKeys.Of(level), LevelKeys.Of(capability));
}

public sealed record QuestionKey(string QuestionId) : ItemKey;
