namespace LadderTeams.Service.Storage.Pipeline;

/// <summary>Says where an account is, and its key. No message about it repeats any of it.</summary>
internal sealed class StorageConnectionString
{
    // Azurite's, the same everywhere and printed in its documentation: no secret.
    // https://learn.microsoft.com/azure/storage/common/storage-connect-azurite#well-known-storage-account-and-key
    private const string Development =
        "AccountName=devstoreaccount1;TableEndpoint=http://127.0.0.1:10002/devstoreaccount1;"
        + "AccountKey=Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    private StorageConnectionString(Uri endpoint, TableSharedKeyCredential credential) => (Endpoint, Credential) = (endpoint, credential);

    public Uri Endpoint { get; }

    public TableSharedKeyCredential Credential { get; }

    /// <exception cref="FormatException">It is not a connection string of a table service with an account key.</exception>
    public static StorageConnectionString Parse(string text)
    {
        var settings = Settings(text);
        if (settings.GetValueOrDefault("UseDevelopmentStorage") is "true") { settings = Settings(Development); }

        var name = Required(settings, "AccountName");
        var endpoint = settings.GetValueOrDefault("TableEndpoint")
            ?? $"{settings.GetValueOrDefault("DefaultEndpointsProtocol", "https")}://{name}.table.{settings.GetValueOrDefault("EndpointSuffix", "core.windows.net")}";
        return new(
            Uri.TryCreate(endpoint, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? address : throw Wrong("has no address of a table service"),
            new(name, KeyIn(Required(settings, "AccountKey"))));
    }

    private static Dictionary<string, string> Settings(string text) =>
        text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(setting => setting.Split('=', 2) is [var name, var value] ? (name, value) : throw Wrong("has a part that is no NAME=VALUE"))
            .GroupBy(setting => setting.name, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(same => same.Key, same => same.Last().value, StringComparer.OrdinalIgnoreCase);

    private static string Required(Dictionary<string, string> settings, string name) =>
        settings.TryGetValue(name, out var value) && value.Length > 0 ? value : throw Wrong($"has no {name}");

    private static byte[] KeyIn(string text)
    {
        try { return Convert.FromBase64String(text); }
        catch (FormatException) { throw Wrong("has an AccountKey that is not base64"); }
    }

    private static FormatException Wrong(string how) => new($"The connection string {how}.");
}
