namespace LadderTeams.Core.OneOnOnes.Invites;

/// <summary>Why an invite stays as it is.</summary>
public static class InviteRefusals
{
    /// <summary>The meeting is online and its join link is not seen in the body: a write could cost the link.</summary>
    public const string JoinLinkNotFound = "join_link_not_found";

    public const string InviteTooLarge = "invite_too_large";

    /// <summary>The body is so broken that changing it could change more of it than the block.</summary>
    public const string InviteNotSafe = "invite_not_safe";

    /// <summary>In whatever state: nothing is inserted beside it.</summary>
    public const string BlockThere = "block_there";

    public const string BlockMissing = "block_missing";
    public const string BlockEdited = "block_edited";
    public const string BlockTwice = "block_twice";

    internal static string For(BlockState expected, BlockState found) => (expected, found) switch
    {
        (BlockState.Missing, _) => BlockThere,
        (_, BlockState.Missing) => BlockMissing,
        (_, BlockState.Twice) => BlockTwice,
        _ => BlockEdited,
    };
}
