using LadderTeams.Core.Assessments;
using LadderTeams.Core.Assessments.Rounds;
using LadderTeams.Core.Privacy;
using LadderTeams.Service.Growth;
using LadderTeams.Service.Storage;

namespace LadderTeams.Service.Assessments.Rounds.Store;

/// <summary>A round as a page has it, and what has to be written when it changes.</summary>
internal sealed class StoredRound
{
    private readonly GrowthPage page;
    private readonly TableEntity state;
    private readonly TableEntity? own;

    private StoredRound(GrowthPage page, TableEntity state, EntryId id) =>
        (this.page, this.state, own, Terms) = (page, state, RoundRows.FindOwn(page, id), RoundRows.ReadTerms(state, page.Key.Person, id));

    public RoundTerms Terms { get; }

    public bool IsRevealed => Both.All(IsSubmittedBy);

    public bool IsSubmittedBy(Side side) => RoundRows.ReadSubmittedAt(state, side) is not null;

    private TableEntity Own => own ?? throw RoundRows.Broken();

    private static Side[] Both => [Side.Self, Side.Manager];

    /// <summary>Null also when the reader's own row is gone before the round's: then the round is being erased, or was revealed while a long page was read.</summary>
    public static StoredRound? Find(GrowthPage page, EntryId id) =>
        RoundRows.FindState(page, id) is not { } state ? null
        : new StoredRound(page, state, id) is var round && (round.IsRevealed || page.Reader is null || round.own is not null) ? round : null;

    /// <param name="id">As somebody named it.</param>
    public static StoredRound? Find(GrowthPage page, string id) => EntryId.From(id) is { } known ? Find(page, known) : null;

    public static IEnumerable<StoredRound> On(GrowthPage page) => RoundRows.On(page).Select(id => Find(page, id)).OfType<StoredRound>();

    public static GrowthChange Opening(GrowthKey key, Round round) =>
        Both.Aggregate(
            new GrowthChange(new Audited(Act.Add, Resource.Round, round.Terms.Id.Value)).Adding(RoundRows.WriteState(key, round)),
            (change, side) => change.Adding(RoundRows.WriteSide(key, round.Terms.Id, side, round[side])!));

    /// <summary>The side that the viewer writes; null for everyone else.</summary>
    public Side? SideOf(Viewer viewer) => Round.From(Terms, RoundRows.ReadOpenedAt(state), RoundSide.NotBegun, RoundSide.NotBegun, null)!.SideOf(viewer);

    /// <summary>A revealed round with both its sides.</summary>
    public Round Whole() => Compose(side => RoundRows.FindShown(page, Terms.Id, side));

    /// <summary>The round with both its sides, for the submission that reveals them.</summary>
    /// <param name="other">As <see cref="RoundRows.FindSubmittedAsync"/> found it.</param>
    public Round With(TableEntity other) => Compose(side => side == page.Reader ? own : other);

    /// <summary>The round without what the viewer may not know before the reveal: the other side is not even among the rows that were read.</summary>
    public Round For(Viewer viewer) => IsRevealed ? Whole() : Compose(side => side == SideOf(viewer) ? own : null);

    /// <summary>A round that the viewer may know of, as she may see it.</summary>
    public RoundView? ViewFor(Viewer viewer) => RoundView.For(viewer, For(viewer), ReadableEvidence.Of(page, viewer));

    public Result<GrowthChange> Saving(Round after, Side side) => RoundRows.WriteSide(page.Key, Terms.Id, side, after[side]) is { } row
        ? new GrowthChange(null).Replacing(Own, row)
        : new Refusal(RefusalCodes.AssessmentTooLarge);

    /// <summary>
    /// The side is written too, so that a save that was decided before the submission fails after it. Nothing is written down for the
    /// person to read later before both know.
    /// </summary>
    public GrowthChange Submitting(Round after) => Settling(after, null).Replacing(Own, RoundRows.WithSubmission(Own, true));

    /// <summary>Both sides move to the page, each as it was submitted.</summary>
    /// <param name="other">As the round was composed <see cref="With"/> it.</param>
    public GrowthChange Revealing(Round after, TableEntity other) => Settling(after, new(Act.Change, Resource.Round, Terms.Id.Value))
        .Moving(Own, RoundRows.Shown(page.Key, Own)).Moving(other, RoundRows.Shown(page.Key, other));

    public GrowthChange Withdrawing(Round after) => Settling(after, null).Replacing(Own, RoundRows.WithSubmission(Own, false));

    public GrowthChange SigningOff(Round after) => Settling(after, new(Act.Add, Resource.SignOff, Terms.Id.Value));

    public GrowthChange Closing(Round after) => Settling(after, new(Act.Change, Resource.Round, Terms.Id.Value));

    private GrowthChange Settling(Round after, Audited? audited) => new GrowthChange(audited).Replacing(state, RoundRows.WriteState(page.Key, after));

    private Round Compose(Func<Side, TableEntity?> find)
    {
        var sides = Both.Select(side => RoundRows.ReadSide(find(side), RoundRows.ReadSubmittedAt(state, side))).ToArray();
        return Round.From(Terms, RoundRows.ReadOpenedAt(state), sides[0], sides[1], RoundRows.ReadSignOff(state), RoundRows.ReadClosing(state)) ?? throw RoundRows.Broken();
    }
}
