namespace LadderTeams.Service.Storage.Wire;

/// <summary>Where the tables and rows of an account are.</summary>
internal sealed class TableAddresses(Uri endpoint)
{
    private readonly string account = endpoint.GetLeftPart(UriPartial.Path).TrimEnd('/');

    public Uri Tables => new($"{account}/Tables");

    public Uri Transactions => new($"{account}/$batch");

    public Uri Table(string table) => new($"{account}/{table}");

    public Uri Rows(string table) => new($"{account}/{table}()");

    public Uri Entity(string table, string partitionKey, string rowKey) =>
        new($"{account}/{table}(PartitionKey='{Quoted(partitionKey)}',RowKey='{Quoted(rowKey)}')");

    private static string Quoted(string key) => Uri.EscapeDataString(key.Replace("'", "''", StringComparison.Ordinal));
}
