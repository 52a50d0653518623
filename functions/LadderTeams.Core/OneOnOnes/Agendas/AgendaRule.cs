using LadderTeams.Core.Assessments;
using LadderTeams.Core.OneOnOnes.Invites;
using LadderTeams.Core.OneOnOnes.Recognition;

namespace LadderTeams.Core.OneOnOnes.Agendas;

/// <summary>
/// Decides what happens to the invite of a series: a write only for what the manager asked for, each of them once, and nothing where a person
/// changed what was written.
/// </summary>
public static class AgendaRule
{
    /// <param name="wanted">The block as it would be written now, or why there is none; null where <see cref="SeriesAgenda.NeedsBlock"/> says that none is needed.</param>
    public static AgendaStep Next(SeriesAgenda agenda, SeenInvite seen, AgendaLink link, Result<InviteBlock>? wanted)
    {
        if (IsOver(seen.Verdict.Reason)) { return new(Gone(agenda)); }

        if (agenda.IsFrozen || agenda.Outcome is AgendaOutcome.JoinLinkChanged) { return new(agenda); }

        var known = Known(agenda, seen, link);
        return known.IsOn ? On(known, seen, link, wanted) : Off(known, seen, link);
    }

    /// <summary>What a series that is there no more ends with.</summary>
    public static SeriesAgenda Gone(SeriesAgenda agenda) => agenda.Ending(AgendaOutcome.Over);

    /// <summary>While the two are not report and manager, nothing is written, whatever the calendar says.</summary>
    public static SeriesAgenda Freeze(SeriesAgenda agenda, FreezeReasons reason) =>
        agenda.IsOn ? agenda with { Outcome = AgendaOutcome.NotManaged, FrozenFor = agenda.FrozenFor | reason } : agenda;

    /// <summary>Looked at anew, once nothing else keeps it frozen.</summary>
    /// <param name="reason">What does not hold any more.</param>
    public static SeriesAgenda Thaw(SeriesAgenda agenda, FreezeReasons reason)
    {
        var left = agenda.FrozenFor & ~reason;
        return agenda with { FrozenFor = left, Outcome = agenda.IsFrozen && left is FreezeReasons.None ? AgendaOutcome.Waiting : agenda.Outcome };
    }

    /// <summary>
    /// With what was begun settled: it reached the calendar, or it did not. A block from a time that nobody remembers is known by the mark.
    /// </summary>
    private static SeriesAgenda Known(SeriesAgenda agenda, SeenInvite seen, AgendaLink link)
    {
        var (begun, mark) = (agenda.Begun, seen.Mark);
        var reached = begun is not null && (mark?.Number == begun.Number || IsThere(begun.Hash));
        return agenda with
        {
            Begun = null,
            Written = reached ? begun!.Hash : agenda.Written is null && IsThere(mark?.Hash) ? mark!.Hash : agenda.Written,
            InsertAfter = reached && begun!.Number > agenda.InsertAfter ? null : agenda.InsertAfter,
            Writes = Math.Max(agenda.Writes, mark?.Number ?? 0),
        };

        bool IsThere(string? hash) => hash is not null && seen.Invite.Find(link, hash).State is BlockState.Intact;
    }

    private static AgendaStep On(SeriesAgenda agenda, SeenInvite seen, AgendaLink link, Result<InviteBlock>? wanted)
    {
        if (Hindrance(agenda, seen.Verdict) is { } hindrance) { return new(agenda.Ending(hindrance)); }

        return seen.Invite.Find(link, agenda.Written).State switch
        {
            BlockState.Intact => Refresh(agenda with { InsertAfter = null }, seen.Invite, wanted),
            BlockState.Missing when agenda.InsertAfter is not null => Insert(agenda, seen.Invite, wanted),
            BlockState.Missing => new(agenda.Ending(AgendaOutcome.DeletedByPerson)),
            _ => new(agenda.Ending(AgendaOutcome.EditedByPerson)),
        };
    }

    private static AgendaStep Insert(SeriesAgenda agenda, Invite invite, Result<InviteBlock>? wanted) =>
        wanted is null ? throw new ArgumentNullException(nameof(wanted))
        : wanted.IsDone ? Write(agenda, AgendaChange.Insert, invite.Insert(wanted.Value), wanted.Value.Hash)
        : new(agenda.Ending(OutcomeOf(wanted.Refusal)));

    /// <summary>Without prompts the ones of before stay.</summary>
    private static AgendaStep Refresh(SeriesAgenda agenda, Invite invite, Result<InviteBlock>? wanted) =>
        agenda.IsRefreshed && wanted is { IsDone: true } && wanted.Value.Hash != agenda.Written
            ? Write(agenda, AgendaChange.Refresh, invite.Refresh(wanted.Value, agenda.Written!), wanted.Value.Hash)
            : new(agenda.Ending(AgendaOutcome.Written));

    /// <summary>She may take back what she wrote, whatever the meeting is by now, as long as it is hers.</summary>
    private static AgendaStep Off(SeriesAgenda agenda, SeenInvite seen, AgendaLink link)
    {
        if (seen.Verdict.Reason is NotOneOnOne.NotOrganizer) { return new(agenda.Ending(AgendaOutcome.NotOrganizer)); }

        var (state, hash) = seen.Invite.Find(link, agenda.Written);
        return state switch
        {
            BlockState.Missing => new(agenda.Ending(AgendaOutcome.Removed) with { Written = null }),
            BlockState.Intact => Write(agenda, AgendaChange.Remove, seen.Invite.Remove(link, hash!), null),
            BlockState.Edited when agenda.IsRemovedEdited && hash is not null => Write(agenda, AgendaChange.Remove, seen.Invite.Remove(link, hash), null),
            _ => new(agenda.Ending(AgendaOutcome.EditedByPerson)),
        };
    }

    private static AgendaStep Write(SeriesAgenda agenda, AgendaChange change, Result<Invite> changed, string? hash) =>
        changed.IsDone ? new(agenda, new(change, changed.Value, hash)) : new(agenda.Ending(OutcomeOf(changed.Refusal)));

    private static bool IsOver(NotOneOnOne? reason) => reason is NotOneOnOne.Cancelled or NotOneOnOne.Ended or NotOneOnOne.NotRecurring;

    private static AgendaOutcome? Hindrance(SeriesAgenda agenda, SeriesVerdict verdict) => verdict.Reason switch
    {
        null => verdict.With == agenda.With ? null : AgendaOutcome.AnotherPerson,
        NotOneOnOne.Private => AgendaOutcome.Private,
        NotOneOnOne.NotOrganizer or NotOneOnOne.OtherMailbox => AgendaOutcome.NotOrganizer,
        NotOneOnOne.MoreThanOnePerson => AgendaOutcome.MorePeople,
        _ => AgendaOutcome.AnotherPerson,
    };

    /// <summary>What a series ends with that nothing can be written for.</summary>
    public static AgendaOutcome OutcomeOf(Refusal refusal) => refusal.Code switch
    {
        InviteRefusals.JoinLinkNotFound => AgendaOutcome.JoinLinkNotFound,
        InviteRefusals.InviteTooLarge => AgendaOutcome.InviteTooLarge,
        InviteRefusals.InviteNotSafe => AgendaOutcome.InviteNotSafe,
        RefusalCodes.LevelNotSet => AgendaOutcome.LevelNotSet,
        RefusalCodes.NoPrompts or RefusalCodes.LadderNotFound or RefusalCodes.UnknownLevel => AgendaOutcome.NoPrompts,
        _ => AgendaOutcome.EditedByPerson,
    };
}
