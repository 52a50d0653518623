using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.RegularExpressions;
using LadderTeams.Service.Storage.LostAnswers;

namespace LadderTeams.Service.Storage;

/// <summary>
/// The limits of the table service, held before anything is sent: the emulator lets more pass.
/// https://learn.microsoft.com/rest/api/storageservices/understanding-the-table-service-data-model
/// </summary>
internal static partial class TableLimits
{
    public const int KeyLength = 512; // 1 KiB of UTF-16
    public const int PropertyNameLength = 255;
    public const int StringLength = 32 * 1024; // 64 KiB of UTF-16
    public const int BinaryLength = 64 * 1024;
    public const int EntitySize = 1024 * 1024;
    public const int TransactionActions = 100;
    public const int TransactionSize = 4 * 1024 * 1024;
    public const int PageSize = 1000;

    /// <summary>The service takes 252; the client keeps one for itself, <see cref="WriteMarks.Property"/>.</summary>
    public const int Properties = 251;

    public static readonly DateTimeOffset EarliestDate = new(1601, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly string[] Reserved = ["PartitionKey", "RowKey", "Timestamp", "ETag", WriteMarks.Property];

    private static readonly SearchValues<char> NotInKeys = SearchValues.Create(
        ['/', '\\', '#', '?', .. Enumerable.Range(0, 0x20).Concat(Enumerable.Range(0x7F, 0x21)).Select(control => (char)control)]);

    public static void CheckTable(string name)
    {
        Hold(TableName().IsMatch(name) && !name.Equals("tables", StringComparison.OrdinalIgnoreCase), StorageLimit.TableName,
            "A table's name is a letter and 2 to 62 letters and digits, and not \"tables\".");
    }

    public static void CheckKey(string key)
    {
        CheckBound(key);
        Hold(!key.AsSpan().ContainsAny(NotInKeys), StorageLimit.KeyCharacters, "A key has no /, \\, #, ? or control character.");
    }

    /// <summary>Where a range of keys ends need not be a key that a row can have.</summary>
    public static void CheckBound(string bound)
    {
        Hold(bound.Length <= KeyLength, StorageLimit.KeySize, $"A key has at most {KeyLength} characters, and this one {bound.Length}.");
        Hold(IsText(bound), StorageLimit.KeyCharacters, "A key has no half of a surrogate pair.");
    }

    public static void CheckPage(int rows) =>
        Hold(rows is >= 1 and <= PageSize, StorageLimit.PageSize, $"A page holds 1 to {PageSize} rows, and not {rows}.");

    public static void CheckEntity(TableEntity entity)
    {
        CheckKey(entity.PartitionKey);
        CheckKey(entity.RowKey);
        Hold(entity.Count <= Properties, StorageLimit.PropertyCount, $"An entity has at most {Properties} properties, and this one {entity.Count}.");
        var size = EntitySizes.Of(entity);
        foreach (var (name, value) in entity) { CheckProperty(name, value); }

        Hold(size <= EntitySize, StorageLimit.EntitySize, $"An entity has at most {EntitySize} bytes, and this one {size}.");
    }

    /// <summary>As it is sent, an entity may be larger than it is in the store, and Azurite counts that.</summary>
    public static void CheckEntityBody(int bytes) =>
        Hold(bytes <= EntitySize, StorageLimit.EntitySize, $"An entity has at most {EntitySize} bytes as JSON, and this one {bytes}.");

    public static void CheckTransaction(IReadOnlyList<TableTransactionAction> actions)
    {
        Hold(actions.Count is >= 1 and <= TransactionActions, StorageLimit.TransactionActions,
            $"A transaction has 1 to {TransactionActions} actions, and not {actions.Count}.");
        var rows = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (type, entity, _) in actions)
        {
            if (type is TableTransactionActionType.Delete)
            {
                CheckKey(entity.PartitionKey);
                CheckKey(entity.RowKey);
            }
            else
            {
                CheckEntity(entity);
            }

            Hold(entity.PartitionKey == actions[0].Entity.PartitionKey, StorageLimit.TransactionPartition, "A transaction is of one partition.");
            Hold(rows.Add(entity.RowKey), StorageLimit.TransactionRows, "A transaction has each row once.");
        }
    }

    public static void CheckTransactionSize(int bytes) =>
        Hold(bytes <= TransactionSize, StorageLimit.TransactionSize, $"A transaction has at most {TransactionSize} bytes, and this one {bytes}.");

    private static void CheckProperty(string name, object value)
    {
        Hold(name.Length <= PropertyNameLength && Identifier().IsMatch(name) && !Reserved.Contains(name), StorageLimit.PropertyName,
            $"A property's name is a C# identifier of at most {PropertyNameLength} characters, and none of {string.Join(", ", Reserved)}.");
        switch (value)
        {
            case string text:
                Hold(text.Length <= StringLength, StorageLimit.PropertySize, $"A string has at most {StringLength} characters, and {name} {text.Length}.");
                Hold(IsText(text), StorageLimit.PropertyText, $"{name} has half of a surrogate pair.");
                break;
            case byte[] bytes:
                Hold(bytes.Length <= BinaryLength, StorageLimit.PropertySize, $"A binary has at most {BinaryLength} bytes, and {name} {bytes.Length}.");
                break;
            case DateTimeOffset date:
                Hold(date >= EarliestDate, StorageLimit.PropertyDate, $"{name} is before the year {EarliestDate.Year}.");
                break;
        }
    }

    private static bool IsText(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAnyInRange('\uD800', '\uDFFF') is >= 0 and var at)
        {
            if (Rune.DecodeFromUtf16(text[at..], out _, out var length) is not OperationStatus.Done) { return false; }

            text = text[(at + length)..];
        }

        return true;
    }

    private static void Hold([DoesNotReturnIf(false)] bool fits, string limit, string message)
    {
        if (!fits) { throw new StorageLimitException(limit, message); }
    }

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9]{2,62}\\z")]
    private static partial Regex TableName();

    [GeneratedRegex(@"^[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{Nd}\p{Mn}\p{Mc}\p{Pc}\p{Cf}]*\z")]
    private static partial Regex Identifier();
}
