using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using LadderTeams.Service.Storage.Pipeline;

namespace LadderTeams.Bench.Storage;

/// <summary>The requests of the table client as plain HTTP: signed, sent, read to the end, and nothing else.</summary>
internal sealed class RawTable(string connectionString, string table) : IDisposable
{
    private readonly StorageConnectionString connection = StorageConnectionString.Parse(connectionString);
    private readonly HttpClient http = new();

    public Task<string?> InsertAsync(string json) => SendAsync(HttpMethod.Post, table, json);

    public Task<string?> GetAsync(string rowKey) => SendAsync(HttpMethod.Get, Row(rowKey));

    public Task<string?> ReplaceAsync(string rowKey, string json, string? version) => SendAsync(HttpMethod.Put, Row(rowKey), json, version);

    public Task<string?> DeleteAsync(string rowKey) => SendAsync(HttpMethod.Delete, Row(rowKey), null, "*");

    public Task<string?> QueryAsync(string filter, int rows) => SendAsync(HttpMethod.Get, $"{table}()?$filter={Uri.EscapeDataString(filter)}&$top={rows}");

    public Task<string?> TransactionAsync(string body, string boundary) => SendAsync(HttpMethod.Post, "$batch", body, null, $"multipart/mixed; boundary={boundary}");

    public string Address(string rowKey) => $"{connection.Endpoint.AbsoluteUri}/{Row(rowKey)}";

    public void Dispose() => http.Dispose();

    private string Row(string rowKey) => $"{table}(PartitionKey='p',RowKey='{rowKey}')";

    /// <summary>The version in the answer, if it has one.</summary>
    private async Task<string?> SendAsync(HttpMethod method, string path, string? body = null, string? version = null, string contentType = "application/json")
    {
        using var request = new HttpRequestMessage(method, $"{connection.Endpoint.AbsoluteUri}/{path}");
        if (body is not null)
        {
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) { Headers = { ContentType = MediaTypeHeaderValue.Parse(contentType) } };
            request.Headers.Add("Prefer", "return-no-content");
        }

        if (version is not null) { request.Headers.TryAddWithoutValidation("If-Match", version); }

        Sign(request);
        using var response = await http.SendAsync(request);
        response.EnsureSuccessStatusCode();
        await response.Content.ReadAsByteArrayAsync();
        return response.Headers.TryGetValues("ETag", out var versions) ? versions.First() : null;
    }

    private void Sign(HttpRequestMessage request)
    {
        var (date, account) = (TimeProvider.System.GetUtcNow().ToString("R", CultureInfo.InvariantCulture), connection.Credential.AccountName);
        var signature = HMACSHA256.HashData(connection.Credential.AccountKey, Encoding.UTF8.GetBytes($"{date}\n/{account}{request.RequestUri!.AbsolutePath}"));
        request.Headers.Add("x-ms-date", date);
        request.Headers.Add("x-ms-version", "2019-02-02");
        request.Headers.Add("Accept", "application/json;odata=minimalmetadata");
        request.Headers.TryAddWithoutValidation("Authorization", $"SharedKeyLite {account}:{Convert.ToBase64String(signature)}");
    }
}
