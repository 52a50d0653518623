namespace LadderTeams.Core.Ladders.Compare;

/// <summary>The codes of <see cref="Reason"/>. They are stable.</summary>
public static class ReasonCodes
{
    public const string SameWords = "same-words";
    public const string Inherited = "inherited";
    public const string Moved = "moved";
    public const string CapabilityRenamed = "capability-renamed";
    public const string Added = "added";
    public const string Dropped = "dropped";
    public const string Wording = "wording";
    public const string SentenceAdded = "sentence-added";
    public const string SentenceDropped = "sentence-dropped";
    public const string ScopeWider = "scope-wider";
    public const string ScopeNarrower = "scope-narrower";
    public const string PeopleMore = "people-more";
    public const string PeopleFewer = "people-fewer";
    public const string HorizonLonger = "horizon-longer";
    public const string HorizonShorter = "horizon-shorter";
    public const string AutonomyHigher = "autonomy-higher";
    public const string AutonomyLower = "autonomy-lower";
    public const string PartStronger = "part-stronger";
    public const string PartWeaker = "part-weaker";
    public const string ConsistencyHigher = "consistency-higher";
    public const string ConsistencyLower = "consistency-lower";
    public const string ComplexityHigher = "complexity-higher";
    public const string ComplexityLower = "complexity-lower";
}
