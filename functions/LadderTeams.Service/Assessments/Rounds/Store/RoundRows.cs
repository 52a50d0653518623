using System.Globalization;
using LadderTeams.Core.Assessments;
using LadderTeams.Core.Assessments.Ratings;
using LadderTeams.Core.Assessments.Rounds;
using LadderTeams.Service.Growth;
using LadderTeams.Service.Storage;

namespace LadderTeams.Service.Assessments.Rounds.Store;

/// <summary>
/// A round is three rows from the start: what it is about and how far it is, which submissions are decided on and which is as long
/// whatever they are, and each side by itself. A side is its author's own until the reveal moves both to the page.
/// </summary>
internal static class RoundRows
{
    public const string Kind = "round";

    private const string Day = "yyyy-MM-dd";
    private const string IsSubmitted = "IsSubmitted";
    private const string IsErased = "IsErased";

    /// <summary>The rounds on a page, without their sides.</summary>
    public static IEnumerable<EntryId> On(GrowthPage page) =>
        page[Kind].Select(row => GrowthRows.Read(row)?.Id is [var id] ? EntryId.From(id) : null).OfType<EntryId>();

    public static TableEntity? FindState(GrowthPage page, EntryId id) => page.Find(Kind, id.Value);

    /// <summary>A side that both may see.</summary>
    public static TableEntity? FindShown(GrowthPage page, EntryId id, Side side) => page.Find(Kind, id.Value, NameOf(side));

    /// <summary>The side of the page's reader, before the reveal.</summary>
    public static TableEntity? FindOwn(GrowthPage page, EntryId id) => page.Reader is { } side ? page.FindOwn(Kind, id.Value, NameOf(side)) : null;

    /// <summary>A submitted side that is about to be shown; null when it was taken back, or shown by now.</summary>
    public static async Task<TableEntity?> FindSubmittedAsync(GrowthStore store, GrowthKey key, EntryId id, Side side, CancellationToken cancellationToken) =>
        await store.FindAsync(key, side, Kind, [id.Value, NameOf(side)], cancellationToken) is { } row && row.GetBoolean(IsSubmitted) is true ? row : null;

    /// <summary>Whether both see the round's sides: neither is its author's own any more.</summary>
    public static async Task<bool> AreShownAsync(GrowthStore store, GrowthKey key, EntryId id, CancellationToken cancellationToken) =>
        await store.FindAsync(key, Side.Self, Kind, [id.Value, NameOf(Side.Self)], cancellationToken) is null;

    public static TableEntity WriteState(GrowthKey key, Round round)
    {
        var (row, terms) = (GrowthRows.Of(key, Kind, round.Terms.Id.Value), round.Terms);
        row["Manager"] = terms.Manager.Value;
        row["Start"] = terms.Period.Start.ToString(Day, CultureInfo.InvariantCulture);
        row["End"] = terms.Period.End.ToString(Day, CultureInfo.InvariantCulture);
        row["Ladder"] = terms.Ladder.LadderId;
        row["Version"] = terms.Ladder.Version;
        row["CurrentLevel"] = terms.CurrentLevel;
        row["TargetLevel"] = terms.TargetLevel;
        row["OpenedAt"] = round.OpenedAt;
        row[SubmittedAt(Side.Self)] = Ticks(round.Self.SubmittedAt);
        row[SubmittedAt(Side.Manager)] = Ticks(round.Manager.SubmittedAt);
        row["Summary"] = round.SignOff?.Summary.Value;
        row["SignedOffAt"] = round.SignOff?.At;
        row["ClosedBy"] = round.Closing?.By.Value;
        row["ClosedAt"] = round.Closing?.At;
        return row;
    }

    /// <summary>Null for an assessment that is larger than a row.</summary>
    public static TableEntity? WriteSide(GrowthKey key, EntryId id, Side side, RoundSide content)
    {
        var assessment = AssessmentDocument.Write(content.Assessment);
        if (assessment.Length > BinaryParts.Longest) { return null; }

        var row = GrowthRows.OfSide(key, side, Kind, id.Value, NameOf(side));
        row["Revision"] = content.Revision;
        row["SavedAt"] = content.SavedAt;
        BinaryParts.Write(row, assessment);
        return row;
    }

    /// <summary>Said in the side's own row too, for who reads that row by itself.</summary>
    public static TableEntity WithSubmission(TableEntity own, bool isSubmitted)
    {
        var row = Copy(own, new(own.PartitionKey, own.RowKey));
        row[IsSubmitted] = isSubmitted;
        return row;
    }

    /// <summary>
    /// A side of which nothing is left, as of one that was never begun. Its revision is a later one, so that a save that was under way
    /// fails; the time is the round's.
    /// </summary>
    /// <param name="own">As it is.</param>
    public static TableEntity WriteErased(GrowthKey key, EntryId id, Side side, TableEntity own, DateTimeOffset openedAt)
    {
        var row = WriteSide(key, id, side, RoundSide.From((own.GetInt32("Revision") ?? 0) + 1, Assessment.Empty, openedAt, null)!)!;
        row[IsErased] = true;
        return row;
    }

    /// <summary>Whether its author was erased, and has saved nothing since.</summary>
    public static bool ReadIsErased(TableEntity own) => own.GetBoolean(IsErased) is true;

    public static TableEntity WithoutSubmission(TableEntity state, Side side)
    {
        var row = Copy(state, new(state.PartitionKey, state.RowKey));
        row[SubmittedAt(side)] = Ticks(null);
        return row;
    }

    /// <summary>The row as it lies on the page.</summary>
    public static TableEntity Shown(GrowthKey key, TableEntity own) => Copy(own, GrowthRows.Of(key, Kind, [.. GrowthRows.Read(own)!.Value.Id]));

    public static RoundTerms ReadTerms(TableEntity state, PersonId person, EntryId id) =>
        Period.From(ReadDay(state, "Start"), ReadDay(state, "End")) is { } period
        && PersonId.From(state.GetString("Manager")) is { } manager
        && LadderReference.From(state.GetString("Ladder"), state.GetInt32("Version") ?? 0) is { } ladder
        && RoundTerms.From(id, person, manager, period, ladder, state.GetString("CurrentLevel"), state.GetString("TargetLevel") ?? "") is { } terms
            ? terms : throw Broken();

    public static DateTimeOffset ReadOpenedAt(TableEntity state) => state.GetDateTimeOffset("OpenedAt") ?? throw Broken();

    public static DateTimeOffset? ReadSubmittedAt(TableEntity state, Side side) =>
        long.Parse(state.GetString(SubmittedAt(side)) ?? throw Broken(), CultureInfo.InvariantCulture) is not 0 and var ticks ? new DateTimeOffset(ticks, TimeSpan.Zero) : null;

    public static SignOff? ReadSignOff(TableEntity state) =>
        state.GetDateTimeOffset("SignedOffAt") is { } at ? new(WrittenText.Parse(state.GetString("Summary")).Value ?? throw Broken(), at) : null;

    public static Closing? ReadClosing(TableEntity state) =>
        state.GetDateTimeOffset("ClosedAt") is { } at ? new(PersonId.From(state.GetString("ClosedBy")) ?? throw Broken(), at) : null;

    /// <param name="row">Null for a side that is not to be seen.</param>
    public static RoundSide ReadSide(TableEntity? row, DateTimeOffset? submittedAt)
    {
        if (row is null) { return RoundSide.NotBegun; }

        using var assessment = new MemoryStream();
        BinaryParts.Read(row, assessment);
        assessment.Position = 0;
        return RoundSide.From(row.GetInt32("Revision") ?? 0, AssessmentDocument.Read(assessment), row.GetDateTimeOffset("SavedAt"), submittedAt) ?? throw Broken();
    }

    public static InvalidDataException Broken() => new("A round is none that could be.");

    private static string NameOf(Side side) => side is Side.Self ? "self" : "manager";

    private static string SubmittedAt(Side side) => side is Side.Self ? "SelfSubmittedAt" : "ManagerSubmittedAt";

    /// <summary>The same number of characters for every time and for none.</summary>
    private static string Ticks(DateTimeOffset? at) => (at?.UtcTicks ?? 0).ToString("D19", CultureInfo.InvariantCulture);

    private static TableEntity Copy(TableEntity row, TableEntity copy)
    {
        foreach (var (name, value) in row) { copy[name] = value; }

        return copy;
    }

    private static DateOnly ReadDay(TableEntity state, string property) => DateOnly.ParseExact(state.GetString(property) ?? throw Broken(), Day, CultureInfo.InvariantCulture);
}
