namespace LadderTeams.Service.Platform.Telemetry.Journeys;

/// <summary>What people, and the clients and services that act for them, come to do. It is counted, and nothing is said of who did it or with what.</summary>
internal enum Journey
{
    LevelRead,
    LevelsCompared,
    Searched,
    MessageAnswered,
    LadderPublished,
    EvidenceAdded,
    RoundOpened,
    RoundSubmitted,
    RoundRevealed,
    CaseRead,
    CaseExported,
    MeetingOpened,
    PromptDiscussed,
    AgendaWritten,
    InviteRestored,
    NotificationTaken,
    CalendarSynced,
    PersonExported,
    PersonErased,
}

internal enum JourneyOutcome
{
    Done,

    /// <summary>The answer is no, for a reason that the code says.</summary>
    Refused,

    Failed,

    /// <summary>Nobody waited for the end.</summary>
    Cancelled,
}
