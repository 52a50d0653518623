using static LadderTeams.Core.Privacy.Act;
using static LadderTeams.Core.Privacy.Resource;
using static LadderTeams.Core.Privacy.Role;

namespace LadderTeams.Core.Privacy;

/// <summary>
/// Who may do what. What has no row nobody may do. A row lets somebody ask; what of it she is shown, the rules of what she asks
/// for decide: of evidence her manager sees what is shared, of a round each side its own until both have submitted.
/// </summary>
public static class AccessTable
{
    public static IReadOnlyList<AccessRule> Rules { get; } =
    [
        new(Service, Read, [Anyone]),
        new(Ladder, Read, [Person]),
        new(Ladder, Add, [Owner]),
        new(LadderSource, Read, [Owner]),

        new(Message, Read, [Connector]),
        new(Notification, Add, [Graph]),
        new(OwnCalendar, Read, [Person]),
        new(OwnCalendar, Change, [Person]),
        new(CalendarHealth, Read, [Admin]),
        new(ServiceHealth, Read, [Admin]),

        new(OwnProfile, Read, [Person]),
        new(Profile, Read, [Subject, Manager, Admin]),
        new(Level, Read, [Subject, Manager, Admin]),
        new(Level, Change, [Manager, Admin]),

        new(Round, Read, [Subject, Manager]),
        new(Round, Add, [Subject, Manager]),
        new(Round, Change, [Subject, Manager]),
        new(Assessment, Change, [Subject, Manager]),
        new(SignOff, Add, [Manager]),

        new(Evidence, Read, [Subject, Manager]),
        new(Evidence, Add, [Subject]),
        new(Evidence, Change, [Subject]),
        new(GrowthAction, Read, [Subject, Manager]),
        new(GrowthAction, Add, [Subject, Manager]),
        new(GrowthAction, Change, [Subject, Manager]),
        new(TalkingPoint, Read, [Subject, Manager]),
        new(TalkingPoint, Add, [Subject, Manager]),
        new(TalkingPoint, Change, [Subject, Manager]),
        new(Note, Read, [Person]),
        new(Note, Add, [Subject, Manager]),
        new(Note, Change, [Person]),
        new(SharedNote, Read, [Subject, Manager]),
        new(SharedNote, Add, [Subject, Manager]),
        new(SharedNote, Change, [Subject, Manager]),

        new(OneOnOne, Read, [Person]),
        new(Meeting, Read, [Subject, Manager]),
        new(Meeting, Change, [Subject, Manager]),
        new(Focus, Read, [Subject, Manager]),
        new(Focus, Change, [Subject, Manager]),

        new(PromotionCase, Read, [Subject, Manager]),
        new(CaseSentences, Read, [Subject]),
        new(CaseSentences, Change, [Subject]),
        new(History, Read, [Subject, Manager]),
        new(Team, Read, [Person]),
        new(Report, Read, [Owner]),
        new(Report, Add, [Owner]),

        new(PersonalData, Read, [Subject]),
        new(PersonalData, Erase, [Subject, Admin]),
        new(Audit, Read, [Subject]),
    ];

    private static readonly Dictionary<(Resource, Act), AccessRule> ByWhat = Rules.ToDictionary(rule => (rule.Resource, rule.Act));

    /// <summary>Null where nobody may.</summary>
    public static AccessRule? Find(Resource resource, Act act) => ByWhat.GetValueOrDefault((resource, act));
}
