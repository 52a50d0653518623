namespace LadderTeams.Core.OneOnOnes.Agendas;

/// <summary>What became of a manager's wish for a series.</summary>
public enum AgendaOutcome
{
    /// <summary>It is to be done, and could not be yet.</summary>
    Waiting,

    Written,

    Removed,

    /// <summary>Somebody took the block out of the invite. It is not put back before the manager asks.</summary>
    DeletedByPerson,

    /// <summary>Somebody changed the block. It is theirs now.</summary>
    EditedByPerson,

    /// <summary>The meeting is online, and its invite does not show how to join: nothing is written.</summary>
    JoinLinkNotFound,

    InviteTooLarge,

    InviteNotSafe,

    /// <summary>After a write the meeting has another link to join than before.</summary>
    JoinLinkChanged,

    /// <summary>Others than the two are invited, and read the block while it is there.</summary>
    MorePeople,

    /// <summary>The report is not invited any more, or somebody else is in her place.</summary>
    AnotherPerson,

    /// <summary>The directory names somebody else as the report's manager, or nobody, or one of the two has left.</summary>
    NotManaged,

    Private,

    /// <summary>It is somebody else's meeting, or one of a mailbox that is shared.</summary>
    NotOrganizer,

    /// <summary>It was cancelled, is over, or is not in the calendar any more.</summary>
    Over,

    /// <summary>There are no prompts, as nobody has said at which level the report is.</summary>
    LevelNotSet,

    /// <summary>The ladder has nothing to ask at the report's level, or is not there.</summary>
    NoPrompts,

    /// <summary>The calendar does not let the service in.</summary>
    NotPermitted,
}
