namespace LadderTeams.Core.OneOnOnes.Recognition;

/// <summary>Why a series is no 1:1 of the manager, in the order in which it is looked at: the first that holds is told.</summary>
public enum NotOneOnOne
{
    Cancelled,
    NotRecurring,
    Ended,

    /// <summary>Personal, private and confidential alike.</summary>
    Private,

    /// <summary>Somebody else invites.</summary>
    NotOrganizer,

    /// <summary>The calendar's owner invites, under an address that is not the manager's: a shared mailbox, or one that she opens for another.</summary>
    OtherMailbox,

    NobodyElse,
    RoomsOnly,

    /// <summary>
    /// Optional people count. So does an address that nobody is known by: it may be a list with many behind it.
    /// </summary>
    MoreThanOnePerson,

    /// <summary>The directory gives two reports the same address.</summary>
    AddressOfTwo,

    SkipLevel,

    /// <summary>A peer, somebody from outside, a distribution list.</summary>
    NotAReport,
}
