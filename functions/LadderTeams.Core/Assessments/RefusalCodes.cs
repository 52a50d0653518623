namespace LadderTeams.Core.Assessments;

public static class RefusalCodes
{
    /// <summary>Also for what is there and not the asker's.</summary>
    public const string NotFound = "not_found";

    public const string TextTooLong = "text_too_long";
    public const string TextNotUnicode = "text_not_unicode";
    public const string TextMissing = "text_missing";
    public const string TooManyItems = "too_many_items";
    public const string AssessmentTooLarge = "assessment_too_large";

    public const string UnknownLevel = "unknown_level";
    public const string UnknownLadder = "unknown_ladder";
    public const string UnknownTrack = "unknown_track";
    public const string UnknownStatement = "unknown_statement";
    public const string UnknownCapability = "unknown_capability";
    public const string UnknownQuestion = "unknown_question";
    public const string UnknownEvidence = "unknown_evidence";
    public const string PointNotOnScale = "point_not_on_scale";
    public const string OtherLadderVersion = "other_ladder_version";

    /// <summary>The ladder says it in other words than the asker read.</summary>
    public const string WordsChanged = "words_changed";

    public const string RatedTwice = "rated_twice";

    public const string OwnManager = "own_manager";
    public const string PeriodInvalid = "period_invalid";
    public const string AlreadySubmitted = "already_submitted";
    public const string NotSubmitted = "not_submitted";
    public const string AlreadyRevealed = "already_revealed";
    public const string NotRevealed = "not_revealed";
    public const string NothingRated = "nothing_rated";
    public const string ManagerOnly = "manager_only";
    public const string AlreadySignedOff = "already_signed_off";
    public const string DraftConflict = "draft_conflict";

    public const string LinkInvalid = "link_invalid";
    public const string DateInFuture = "date_in_future";
    public const string EvidenceMissing = "evidence_missing";
    public const string AlreadyClosed = "already_closed";

    /// <summary>It goes from meeting to meeting until somebody says that it is done with.</summary>
    public const string StillOpen = "still_open";

    public const string NoManager = "no_manager";
    public const string NotToday = "not_today";

    /// <summary>It was changed since the asker saw it.</summary>
    public const string Outdated = "outdated";

    public const string SinceOutOfRange = "since_out_of_range";
    public const string LevelConflict = "level_conflict";

    /// <summary>Nobody said yet at which level the person is.</summary>
    public const string LevelNotSet = "level_not_set";

    public const string LadderNotFound = "ladder_not_found";

    /// <summary>The ladder has nothing to ask at the person's level.</summary>
    public const string NoPrompts = "no_prompts";

    /// <summary>The day is over, and nobody opened the meeting on it.</summary>
    public const string NotHeld = "not_held";

    public const string PeriodNotOver = "period_not_over";
    public const string AlreadyPublished = "already_published";
    public const string GroupsTooSmall = "groups_too_small";
}
