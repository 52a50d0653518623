namespace LadderTeams.Service.Storage;

/// <summary>What was to be stored does not fit into the store. Nothing was sent.</summary>
/// <param name="limit">One of <see cref="StorageLimit"/>.</param>
/// <param name="message">Names the limit and never what was to be stored.</param>
internal sealed class StorageLimitException(string limit, string message) : Exception(message)
{
    public const string Code = "storage_limit_exceeded";

    public string Limit { get; } = limit;
}

internal static class StorageLimit
{
    public const string TableName = "table_name";
    public const string KeySize = "key_size";
    public const string KeyCharacters = "key_characters";
    public const string PropertyName = "property_name";
    public const string PropertyCount = "property_count";
    public const string PropertySize = "property_size";
    public const string PropertyText = "property_text";
    public const string PropertyDate = "property_date";
    public const string EntitySize = "entity_size";
    public const string TransactionPartition = "transaction_partition";
    public const string TransactionActions = "transaction_actions";
    public const string TransactionRows = "transaction_rows";
    public const string TransactionSize = "transaction_size";
    public const string PageSize = "page_size";
}
