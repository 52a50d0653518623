namespace LadderTeams.Core.Privacy;

public enum Act
{
    Read,

    /// <summary>Adds something that was not there.</summary>
    Add,

    /// <summary>Changes or removes what is there.</summary>
    Change,

    /// <summary>Removes all of it, for ever.</summary>
    Erase,
}
