using LadderTeams.Core.Assessments;
using LadderTeams.Core.OneOnOnes.Invites;

namespace LadderTeams.Core.OneOnOnes.Agendas;

/// <summary>What a manager wants of a series, and how far that was done.</summary>
/// <param name="With">The report.</param>
/// <param name="Locale">The manager's, as <c>de-DE</c>; null when she has told none.</param>
public sealed record SeriesAgenda(PersonId With, string? Locale)
{
    public bool IsOn { get; init; }

    /// <summary>Whether she wants the block to change with the prompts, though each change mails the invited.</summary>
    public bool IsRefreshed { get; init; }

    /// <summary>A block is put in where there is none, unless a write after this one already did; null where she did not ask since it was there.</summary>
    public int? InsertAfter { get; init; }

    /// <summary>Whether the block is to go though somebody changed it.</summary>
    public bool IsRemovedEdited { get; init; }

    /// <summary>The hash of the block that is known to be in the invite; null for none.</summary>
    public string? Written { get; init; }

    /// <summary>How many writes were begun.</summary>
    public int Writes { get; init; }

    /// <summary>The write that was begun last, while it is not known whether it reached the calendar.</summary>
    public AgendaMark? Begun { get; init; }

    public AgendaOutcome Outcome { get; init; } = AgendaOutcome.Waiting;

    /// <summary>Whether something is left to do that no change in the calendar would tell of.</summary>
    public bool IsPending => Begun is not null || Outcome is AgendaOutcome.Waiting or AgendaOutcome.NotPermitted;

    /// <summary>Whether something is left to do as soon as there are other prompts.</summary>
    public bool FollowsPrompts => IsOn && ((IsRefreshed && Outcome is AgendaOutcome.Written) || Outcome is AgendaOutcome.LevelNotSet or AgendaOutcome.NoPrompts);

    /// <summary>Why nothing is written, whatever happens in the calendar.</summary>
    public FreezeReasons FrozenFor { get; init; }

    public bool IsFrozen => FrozenFor is not FreezeReasons.None;

    /// <summary>Whether what is to be done may be to write a block.</summary>
    public bool NeedsBlock => IsOn && (IsRefreshed || InsertAfter is not null);

    /// <summary>Nothing is left to do, and nothing will be.</summary>
    public bool IsDone => Outcome is AgendaOutcome.Over || (!IsOn && Outcome is AgendaOutcome.Removed);

    /// <summary>As she asks for it once more, whatever became of it before: a block that was taken out may come back.</summary>
    public SeriesAgenda TurnOn(bool isRefreshed, string? locale) => this with
    {
        IsOn = true,
        IsRefreshed = isRefreshed,
        InsertAfter = Writes,
        IsRemovedEdited = false,
        Locale = locale,
        Outcome = AgendaOutcome.Waiting,
        FrozenFor = FreezeReasons.None,
    };

    public SeriesAgenda TurnOff(bool isRemovedEdited) => this with
    {
        IsOn = false,
        IsRefreshed = false,
        InsertAfter = null,
        IsRemovedEdited = isRemovedEdited,
        Outcome = AgendaOutcome.Waiting,
        FrozenFor = FreezeReasons.None,
    };

    /// <summary>Before the calendar is asked to write: whoever comes later finds out whether it did.</summary>
    /// <param name="hash">Of the block; null when it is taken out.</param>
    public SeriesAgenda Begin(string? hash) => this with { Writes = Writes + 1, Begun = new(Writes + 1, hash) };

    /// <param name="answer">The invite as the calendar says it is after the write.</param>
    public SeriesAgenda Finish(Invite answer, AgendaLink link, bool isJoinLinkKept)
    {
        var written = Begun?.Hash is { } hash ? answer.Find(link, hash).Hash ?? hash : null;
        return this with
        {
            Written = written,
            Begun = null,
            InsertAfter = null,
            Outcome = !isJoinLinkKept ? AgendaOutcome.JoinLinkChanged : written is null ? AgendaOutcome.Removed : AgendaOutcome.Written,
        };
    }

    internal SeriesAgenda Ending(AgendaOutcome outcome) => this with { Outcome = outcome, Begun = null };
}
