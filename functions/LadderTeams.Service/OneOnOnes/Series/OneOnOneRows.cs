using System.Security.Cryptography;
using System.Text;
using LadderTeams.Core.Assessments;
using LadderTeams.Core.OneOnOnes.Recognition;
using LadderTeams.Service.Storage;

namespace LadderTeams.Service.OneOnOnes.Series;

/// <summary>The keys of the rows about 1:1s.</summary>
/// <remarks>
/// In the partition (tenant, organizer): ("series", key) what is wanted of a series of hers, and what became of it.
/// In the partition (tenant): ("mailbox", organizer) how far her calendar was read, so that one query plans a night for all; ("key", series),
/// ("chat", hash) and ("with", person, series) lead to a series; ("directory") says how far the directory was read.
/// In the partition ("wake"): (tenant, organizer) for each calendar that is to be looked at soon.
/// </remarks>
internal static class OneOnOneRows
{
    public const string Table = "OneOnOnes";
    private const string OfSeries = "series";
    private const string OfMailbox = "mailbox";
    private const string OfKey = "key";
    private const string OfChat = "chat";
    private const string OfWith = "with";
    private const string OfDirectory = "directory";
    private const string OfWaking = "wake";
    private const int HashLength = 32;

    public static PartitionRange SeriesOf(string tenant, PersonId organizer) => PartitionRange.StartingWith(TableKey.Encode(tenant, organizer.Value), TableKey.Prefix(OfSeries));

    public static TableEntity Series(string tenant, PersonId organizer, string key) => new(TableKey.Encode(tenant, organizer.Value), TableKey.Encode(OfSeries, key));

    public static PartitionRange Mailboxes(string tenant) => PartitionRange.StartingWith(TableKey.Encode(tenant), TableKey.Prefix(OfMailbox));

    public static TableEntity Mailbox(string tenant, PersonId organizer) => new(TableKey.Encode(tenant), TableKey.Encode(OfMailbox, organizer.Value));

    public static TableEntity Directory(string tenant) => new(TableKey.Encode(tenant), TableKey.Encode(OfDirectory));

    public static TableEntity Key(string tenant, string key) => new(TableKey.Encode(tenant), TableKey.Encode(OfKey, key));

    public static TableEntity Chat(string tenant, MeetingChat chat) => new(TableKey.Encode(tenant), TableKey.Encode(OfChat, Hash(chat.Id)));

    public static PartitionRange WithAnyone(string tenant) => PartitionRange.StartingWith(TableKey.Encode(tenant), TableKey.Prefix(OfWith));

    public static PartitionRange With(string tenant, PersonId person) => PartitionRange.StartingWith(TableKey.Encode(tenant), TableKey.Prefix(OfWith, person.Value));

    public static TableEntity With(string tenant, PersonId person, string key) => new(TableKey.Encode(tenant), TableKey.Encode(OfWith, person.Value, key));

    public static PartitionRange AllWaking { get; } = PartitionRange.All(TableKey.Encode(OfWaking));

    public static PartitionRange WakingOf(string tenant) => PartitionRange.StartingWith(AllWaking.PartitionKey, TableKey.Prefix(tenant));

    public static TableEntity Waking(string tenant, PersonId organizer) => new(TableKey.Encode(OfWaking), TableKey.Encode(tenant, organizer.Value));

    /// <summary>What a row of any of these is called last: a series, or a person.</summary>
    public static string NameIn(TableEntity row) => TableKey.Decode(row.RowKey)![^1];

    public static (string Tenant, PersonId Organizer) WakingIn(TableEntity row) =>
        TableKey.Decode(row.RowKey) is [var tenant, var organizer] ? (tenant, PersonId.From(organizer)!) : throw new InvalidOperationException($"{row} wakes nobody.");

    /// <summary>A chat is known to who may know its meeting alone.</summary>
    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..HashLength];
}
