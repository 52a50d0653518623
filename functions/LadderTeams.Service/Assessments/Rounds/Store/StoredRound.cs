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

    private StoredRound(GrowthPage page, TableEntity state, EntryId id) =>
        (this.page, this.state, Terms) = (page, state, RoundRows.ReadTerms(state, page.Key.Person, id));

    public RoundTerms Terms { get; }

    public bool IsRevealed => Both.All(IsSubmittedBy);

    public bool IsSubmittedBy(Side side) => RoundRows.ReadSubmittedAt(state, side) is not null;

    private static Side[] Both => [Side.Self, Side.Manager];

    public static StoredRound? Find(GrowthPage page, EntryId id) => RoundRows.FindState(page, id) is { } state ? new(page, state, id) : null;

    /// <param name="id">As somebody named it.</param>
    public static StoredRound? Find(GrowthPage page, string id) => EntryId.From(id) is { } known ? Find(page, known) : null;

    public static IEnumerable<StoredRound> On(GrowthPage page) => RoundRows.On(page).Select(id => Find(page, id)).OfType<StoredRound>();

    public static GrowthChange Opening(GrowthKey key, Round round) =>
        new GrowthChange(new Audited(Act.Add, Resource.Round, round.Terms.Id.Value)).Adding(RoundRows.WriteState(key, round));

    /// <summary>The side that the viewer writes; null for everyone else.</summary>
    public Side? SideOf(Viewer viewer) => Round.From(Terms, RoundRows.ReadOpenedAt(state), RoundSide.NotBegun, RoundSide.NotBegun, null)!.SideOf(viewer);

    /// <summary>The round with both its sides: for the submission that reveals them.</summary>
    public Round Whole() => Compose(_ => true);

    /// <summary>
    /// The round without what the viewer may not know before the reveal. The other side is not even read then, so that how long it
    /// takes tells nothing of it.
    /// </summary>
    public Round For(Viewer viewer) => IsRevealed ? Whole() : Compose(side => side == SideOf(viewer));

    /// <summary>A round that the viewer may know of, as she may see it.</summary>
    public RoundView? ViewFor(Viewer viewer) => RoundView.For(viewer, For(viewer), ReadableEvidence.Of(page, viewer));

    public Result<GrowthChange> Saving(Round after, Side side)
    {
        var before = RoundRows.FindSide(page, Terms.Id, side);
        return RoundRows.WriteSide(page.Key, Terms.Id, side, after[side]) is not { } row ? new Refusal(RefusalCodes.AssessmentTooLarge)
            : before is null ? new GrowthChange(null).Adding(row)
            : new GrowthChange(null).Replacing(before, row);
    }

    /// <summary>
    /// The side is written too, though it stays as it is: so a save that was decided before the submission fails after it. Nothing is
    /// written down for the person to read later before both know.
    /// </summary>
    public GrowthChange Submitting(Round after, Side side)
    {
        var submitted = RoundRows.FindSide(page, Terms.Id, side) ?? throw RoundRows.Broken();
        return Settling(after, after.IsRevealed ? new(Act.Change, Resource.Round, Terms.Id.Value) : null).Replacing(submitted, Copy(submitted));
    }

    public GrowthChange Withdrawing(Round after) => Settling(after, null);

    public GrowthChange SigningOff(Round after) => Settling(after, new(Act.Add, Resource.SignOff, Terms.Id.Value));

    private GrowthChange Settling(Round after, Audited? audited) => new GrowthChange(audited).Replacing(state, RoundRows.WriteState(page.Key, after));

    private Round Compose(Func<Side, bool> isRead)
    {
        var sides = Both.Select(side => isRead(side) ? RoundRows.ReadSide(RoundRows.FindSide(page, Terms.Id, side), RoundRows.ReadSubmittedAt(state, side)) : RoundSide.NotBegun).ToArray();
        return Round.From(Terms, RoundRows.ReadOpenedAt(state), sides[0], sides[1], RoundRows.ReadSignOff(state)) ?? throw RoundRows.Broken();
    }

    private static TableEntity Copy(TableEntity row)
    {
        var copy = new TableEntity(row.PartitionKey, row.RowKey);
        foreach (var (name, value) in row) { copy[name] = value; }

        return copy;
    }
}
