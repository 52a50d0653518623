namespace LadderTeams.Core.Assessments.Actions;

/// <summary>Who may see and change actions and talking points: the person and her manager of now.</summary>
public static class ActionRules
{
    public static bool CanRead(Viewer who, PersonId person) => who.IsSubject(person) || who.IsManagerOf(person);

    /// <summary>An action is the person's or her manager's to do, and never a third one's.</summary>
    /// <param name="manager">The person's manager now; null when she has none.</param>
    public static Result<GrowthAction> Raise(Viewer who, EntryId id, PersonId owner, PersonId? manager, string text, DateOnly? due, DateOnly today) =>
        CanRead(who, who.Subject) && (owner == who.Subject || owner == manager)
            ? GrowthAction.From(id, who.Subject, owner, who.Id, text, due, today)
            : new Refusal(RefusalCodes.NotFound);

    public static Result<GrowthAction> Change(Viewer who, GrowthAction action, string text, DateOnly? due) =>
        !CanRead(who, action.Person) ? new Refusal(RefusalCodes.NotFound)
        : action.State is not ActionState.Open ? new Refusal(RefusalCodes.AlreadyClosed)
        : GrowthAction.From(action.Id, action.Person, action.Owner, text == action.Text.Value ? action.WordedBy : who.Id, text, due, action.RaisedOn);

    /// <summary>Closes an open action, or opens a closed one again.</summary>
    public static Result<GrowthAction> Move(Viewer who, GrowthAction action, ActionState state, DateOnly today) =>
        !CanRead(who, action.Person) ? new Refusal(RefusalCodes.NotFound)
        : state is not ActionState.Open && action.State is not ActionState.Open ? new Refusal(RefusalCodes.AlreadyClosed)
        : action.In(state, state is ActionState.Open ? null : Latest(today, action.RaisedOn))!;

    /// <summary>Gives what either of the two may remove.</summary>
    public static Result<GrowthAction> Remove(Viewer who, GrowthAction action) =>
        !CanRead(who, action.Person) ? new Refusal(RefusalCodes.NotFound)
        : action.State is ActionState.Open ? new Refusal(RefusalCodes.StillOpen)
        : action;

    public static Result<TalkingPoint> Raise(Viewer who, EntryId id, string text, DateOnly today) =>
        CanRead(who, who.Subject) ? TalkingPoint.From(id, who.Subject, who.Id, text, today) : new Refusal(RefusalCodes.NotFound);

    public static Result<TalkingPoint> Reword(Viewer who, TalkingPoint point, string text) =>
        CanRead(who, point.Person) && who.Id == point.Author
            ? WrittenText.ParseRequired(text, TalkingPoint.LongestText).Then<TalkingPoint>(written => point.Worded(written))
            : new Refusal(RefusalCodes.NotFound);

    /// <param name="isDiscussed">False to put it back on the agenda.</param>
    public static Result<TalkingPoint> Discuss(Viewer who, TalkingPoint point, bool isDiscussed, DateOnly today) =>
        CanRead(who, point.Person) ? point.Discussed(isDiscussed ? Latest(today, point.RaisedOn) : null)! : new Refusal(RefusalCodes.NotFound);

    /// <summary>Gives what either of the two may remove, or its author alone while it is not talked through.</summary>
    public static Result<TalkingPoint> Remove(Viewer who, TalkingPoint point) =>
        !CanRead(who, point.Person) ? new Refusal(RefusalCodes.NotFound)
        : point.DiscussedOn is null && who.Id != point.Author ? new Refusal(RefusalCodes.StillOpen)
        : point;

    /// <summary>The two may sit in time zones whose days differ.</summary>
    private static DateOnly Latest(DateOnly one, DateOnly other) => one > other ? one : other;
}
