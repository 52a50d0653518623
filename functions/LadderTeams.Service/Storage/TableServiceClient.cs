using System.Collections.Concurrent;
using Azure.Core;
using Azure.Core.Pipeline;
using LadderTeams.Service.Storage.Pipeline;
using LadderTeams.Service.Storage.Wire;

namespace LadderTeams.Service.Storage;

/// <summary>
/// The table service of one account. Names and meaning are those of Azure.Data.Tables (docs/adr/0002); one instance serves
/// the whole process.
/// </summary>
internal sealed class TableServiceClient
{
    private const string Scope = "https://storage.azure.com/.default";
    private readonly TableRequests requests;
    private readonly ConcurrentDictionary<string, TableClient> tables = new(StringComparer.Ordinal);

    public TableServiceClient(Uri endpoint, TokenCredential credential, TableClientOptions options)
        : this(endpoint, new BearerTokenAuthenticationPolicy(credential, Scope), options)
    {
        if (endpoint.Scheme != Uri.UriSchemeHttps) { throw new ArgumentException("A token goes to an https endpoint alone.", nameof(endpoint)); }
    }

    /// <exception cref="FormatException">It is not a connection string of a table service with an account key.</exception>
    public TableServiceClient(string connectionString, TableClientOptions options)
        : this(StorageConnectionString.Parse(connectionString), options)
    {
    }

    private TableServiceClient(StorageConnectionString connection, TableClientOptions options)
        : this(connection.Endpoint, new SharedKeyLitePolicy(connection.Credential, options.TimeProvider), options)
    {
    }

    private TableServiceClient(Uri endpoint, HttpPipelinePolicy authentication, TableClientOptions options) =>
        requests = new(HttpPipelineBuilder.Build(options, authentication), endpoint);

    /// <summary>Sends nothing; the table need not be there.</summary>
    public TableClient GetTableClient(string tableName) => tables.GetOrAdd(tableName, name => new(name, requests));

    /// <summary>The table, created when it is not there. Asks the store once for each table and process.</summary>
    public async ValueTask<TableClient> GetOrCreateTableAsync(string tableName, CancellationToken cancellationToken)
    {
        var table = GetTableClient(tableName);
        await table.CreateIfNotExistsAsync(cancellationToken);
        return table;
    }
}
