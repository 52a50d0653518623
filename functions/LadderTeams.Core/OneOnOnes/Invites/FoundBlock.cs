namespace LadderTeams.Core.OneOnOnes.Invites;

public enum BlockState
{
    /// <summary>It says what was written.</summary>
    Intact,

    /// <summary>A person made it say something else, or took it apart; the link is still there.</summary>
    Edited,

    Missing,

    /// <summary>A person copied it.</summary>
    Twice,
}

/// <param name="Hash">Of what the one block says; null when there is no block, more than one, or only parts of it.</param>
public sealed record FoundBlock(BlockState State, string? Hash);
