namespace LadderTeams.Core.Privacy;

/// <summary>What the product keeps or tells.</summary>
public enum Resource
{
    /// <summary>That the service is up, how it is asked, and where people sign in.</summary>
    Service,

    /// <summary>What a company expects at each level.</summary>
    Ladder,

    /// <summary>The files that a ladder was published from.</summary>
    LadderSource,

    /// <summary>What a client of Teams or Outlook asks the messaging extension. The answer is of ladders alone.</summary>
    Message,

    /// <summary>That something happened in a calendar.</summary>
    Notification,

    /// <summary>The series of the asker's own calendar: which are 1:1s, what is written into their invites, and what became of that.</summary>
    OwnCalendar,

    /// <summary>How those do that the service depends on, in numbers.</summary>
    ServiceHealth,

    /// <summary>How well calendars are followed, in numbers.</summary>
    CalendarHealth,

    /// <summary>Who somebody is, by the directory: herself, her reports, her manager.</summary>
    OwnProfile,

    /// <summary>Who a person is, and who her manager is.</summary>
    Profile,

    /// <summary>The level and the track that a person is at, now and before.</summary>
    Level,

    /// <summary>A round: what it is about, and of what its two people wrote what the one who looks may see.</summary>
    Round,

    /// <summary>Somebody's own side of a round.</summary>
    Assessment,

    /// <summary>The manager's last word on a round.</summary>
    SignOff,

    /// <summary>What a person says that shows her work; of her manager, what is shared.</summary>
    Evidence,

    /// <summary>What the two agreed to do.</summary>
    GrowthAction,

    /// <summary>What the two want to talk about.</summary>
    TalkingPoint,

    /// <summary>What somebody keeps for herself about a person; each reader gets her own alone.</summary>
    Note,

    /// <summary>What one of the two wrote down for both.</summary>
    SharedNote,

    /// <summary>With whom a series of 1:1s is; told to the two alone.</summary>
    OneOnOne,

    /// <summary>What a 1:1 asks, and what is before it; of notes, the reader's own.</summary>
    Meeting,

    /// <summary>What the two want to talk about first.</summary>
    Focus,

    /// <summary>The case for a level, made of the evidence that the reader may see.</summary>
    PromotionCase,

    /// <summary>What a person says herself in her case, as she works on it; a case shows of it what its evidence allows.</summary>
    CaseSentences,

    /// <summary>A person's ratings over time, of rounds that are revealed.</summary>
    History,

    /// <summary>The asker's own reports, by capability and level.</summary>
    Team,

    /// <summary>How a ladder is used, in groups that hide everyone.</summary>
    Report,

    /// <summary>All that is kept on a person.</summary>
    PersonalData,

    /// <summary>Who read and changed what of a person.</summary>
    Audit,
}
