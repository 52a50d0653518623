using System.Globalization;
using LadderTeams.Core.Assessments;
using LadderTeams.Core.Assessments.Rounds;
using LadderTeams.Service.Storage;

namespace LadderTeams.Service.Growth;

/// <summary>The keys of the rows of a person's growth.</summary>
/// <remarks>
/// In the partition (tenant, person): ("page", kind, id, …) what her page shows, ("manager", kind, id, …) what her manager and
/// ("self", kind, id, …) what she herself keeps from the other, ("audit", day, …) who read and changed it,
/// ("head") what <see cref="GrowthHead"/> and ("edition", side) what <see cref="PageMarks"/> says. Nothing comes between
/// manager, page and self, so one query reads the page with what is the reader's own, and moves with nothing that the other does.
/// Before and behind them lies what no reading of the page touches: ("author", author, kind, id, …) what somebody keeps for herself
/// about the person, and ("trace", person) on whose pages something has this person's name or words.
/// In the partition (tenant): ("person", id) for each person of whom there is anything.
/// </remarks>
internal static class GrowthRows
{
    public const string Table = "Growth";
    private const string OfHead = "head";
    private const string OfManager = "manager";
    private const string OfPage = "page";
    private const string OfSelf = "self";
    private const string OfAudit = "audit";
    private const string OfMarks = "edition"; // before all that a reading of the page comes across
    private const string OfAuthors = "author";
    private const string OfTraces = "trace";
    private const string OfPeople = "person";
    private const string AuditDay = "yyyyMMdd";

    public static string PartitionOf(GrowthKey key) => TableKey.Encode(key.Tenant, key.Person.Value);

    /// <param name="reader">Whose own rows are read with the page; null for the page alone.</param>
    public static PartitionRange Page(GrowthKey key, Side? reader)
    {
        var page = PartitionRange.StartingWith(PartitionOf(key), TableKey.Prefix(OfPage));
        return reader is not { } side ? page
            : side is Side.Manager ? PartitionRange.Between(page.PartitionKey, TableKey.Prefix(OfManager), page.Until)
            : PartitionRange.Between(page.PartitionKey, page.From, PartitionRange.StartingWith(page.PartitionKey, TableKey.Prefix(OfSelf)).Until);
    }

    public static PartitionRange Kind(GrowthKey key, string kind) => PartitionRange.StartingWith(PartitionOf(key), TableKey.Prefix(OfPage, kind));

    /// <summary>All kinds of the page from one to another, in the order of their names.</summary>
    public static PartitionRange Kinds(GrowthKey key, string first, string last) => PartitionRange.Between(PartitionOf(key), Kind(key, first).From, Kind(key, last).Until);

    /// <summary>What the author keeps for herself about the person, and that she has written there.</summary>
    public static PartitionRange Of(GrowthKey key, PersonId author) => PartitionRange.StartingWith(PartitionOf(key), TableKey.Prefix(OfAuthors, author.Value));

    public static PartitionRange Authors(GrowthKey key) => PartitionRange.StartingWith(PartitionOf(key), TableKey.Prefix(OfAuthors));

    public static PartitionRange Traces(GrowthKey author) => PartitionRange.StartingWith(PartitionOf(author), TableKey.Prefix(OfTraces));

    public static PartitionRange Audit(GrowthKey key) => PartitionRange.StartingWith(PartitionOf(key), TableKey.Prefix(OfAudit));

    public static PartitionRange All(GrowthKey key) => PartitionRange.All(PartitionOf(key));

    public static PartitionRange People(string tenant) => PartitionRange.StartingWith(TableKey.Encode(tenant), TableKey.Prefix(OfPeople));

    /// <param name="kind">What it is, such as a round.</param>
    /// <param name="id">What it is called among its kind, and which part of it the row is.</param>
    public static TableEntity Of(GrowthKey key, string kind, params ReadOnlySpan<string> id) => new(PartitionOf(key), TableKey.Encode([OfPage, kind, .. id]));

    /// <summary>A row that is a side's own, until it moves to the page under the same kind and id.</summary>
    public static TableEntity OfSide(GrowthKey key, Side side, string kind, params ReadOnlySpan<string> id) =>
        new(PartitionOf(key), TableKey.Encode([side is Side.Self ? OfSelf : OfManager, kind, .. id]));

    /// <summary>Whether it lies beside the page.</summary>
    public static bool IsOfSide(TableEntity row) => TableKey.Decode(row.RowKey) is [OfManager or OfSelf, ..];

    public static TableEntity OfAuthor(GrowthKey key, PersonId author, string kind, params ReadOnlySpan<string> id) =>
        new(PartitionOf(key), TableKey.Encode([OfAuthors, author.Value, kind, .. id]));

    /// <summary>Says that there is a trace of the author that leads here.</summary>
    public static TableEntity OfAuthorship(GrowthKey key, PersonId author) => OfAuthor(key, author, "wrote");

    public static PersonId AuthorOf(TableEntity row) => PersonId.From(TableKey.Decode(row.RowKey)![1])!;

    public static TableEntity OfTrace(GrowthKey author, PersonId page) => new(PartitionOf(author), TableKey.Encode(OfTraces, page.Value));

    public static TableEntity OfAuditOn(GrowthKey key, DateOnly day, params ReadOnlySpan<string> id) =>
        new(PartitionOf(key), TableKey.Encode([OfAudit, day.ToString(AuditDay, CultureInfo.InvariantCulture), .. id]));

    public static DateOnly AuditedOn(TableEntity row) => DateOnly.ParseExact(TableKey.Decode(row.RowKey)![1], AuditDay, CultureInfo.InvariantCulture);

    /// <summary>Whether both may come across it.</summary>
    public static bool IsOfPage(TableEntity row) => TableKey.Decode(row.RowKey) is [OfPage, ..];

    public static TableEntity Mark(GrowthKey key, Side side) => new(PartitionOf(key), TableKey.Encode(OfMarks, side is Side.Self ? OfSelf : OfManager));

    public static PartitionRange Marks(GrowthKey key) => PartitionRange.StartingWith(PartitionOf(key), TableKey.Prefix(OfMarks));

    public static TableEntity Head(GrowthKey key) => new(PartitionOf(key), TableKey.Encode(OfHead));

    public static TableEntity OfPerson(GrowthKey key) => new(TableKey.Encode(key.Tenant), TableKey.Encode(OfPeople, key.Person.Value));

    public static PersonId PersonIn(TableEntity row) => PersonId.From(TableKey.Decode(row.RowKey)![1])!;

    /// <summary>The kind, and then the id; null for a row that is neither of the page, nor a side's, nor an author's own.</summary>
    public static (string Kind, IReadOnlyList<string> Id)? Read(TableEntity row)
    {
        var parts = TableKey.Decode(row.RowKey);
        return parts is [OfManager or OfPage or OfSelf, var kind, ..] ? (kind, [.. parts.Skip(2)])
            : parts is [OfAuthors, _, var own, ..] ? (own, [.. parts.Skip(3)])
            : null;
    }
}
