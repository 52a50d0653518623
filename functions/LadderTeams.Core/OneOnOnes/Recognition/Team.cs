namespace LadderTeams.Core.OneOnOnes.Recognition;

/// <summary>Whose calendar is read, and whom she manages.</summary>
/// <param name="SkipLevel">Those whom her reports manage, as far as they are known: they are named for what they are, and are no reports.</param>
public sealed record Team(KnownPerson Manager, IReadOnlyList<KnownPerson> Reports, IReadOnlyList<KnownPerson> SkipLevel)
{
    public Team(KnownPerson manager, IReadOnlyList<KnownPerson> reports)
        : this(manager, reports, [])
    {
    }
}
