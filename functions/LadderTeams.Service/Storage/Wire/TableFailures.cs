using System.Globalization;
using System.Text.Json;
using Azure;

namespace LadderTeams.Service.Storage.Wire;

/// <summary>What the store refuses with. Its own words are left out: they may repeat what was sent.</summary>
internal static class TableFailures
{
    public static RequestFailedException Of(Response response, string operation)
    {
        var (code, _) = Read(response);
        return new(response.Status, Message(operation, response.Status, code), code, null);
    }

    public static TableTransactionFailedException OfTransaction(Response response, string table)
    {
        var (code, message) = Read(response);
        return new(response.Status, Message($"a transaction on {table}", response.Status, code), code, IndexIn(message));
    }

    private static string Message(string operation, int status, string? code) => $"The store refused {operation}: {status} {code}";

    /// <summary>A refused transaction says which action it was at the beginning of its words: <c>1:The update condition…</c></summary>
    private static int? IndexIn(string? message) =>
        message?.Split(':', 2) is [var number, _] && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : null;

    private static (string? Code, string? Message) Read(Response response)
    {
        if (response.Headers.TryGetValue("x-ms-error-code", out var header)) { return (header, null); }

        if (response.ContentStream is not { CanSeek: true, Length: > 0 }) { return default; }

        try
        {
            using var document = JsonDocument.Parse(response.Content);
            return document.RootElement.TryGetProperty("odata.error", out var error)
                ? (Text(error, "code"), error.TryGetProperty("message", out var message) ? Text(message, "value") : null)
                : default;
        }
        catch (JsonException)
        {
            return default; // a proxy before the store answers in its own way
        }
    }

    private static string? Text(JsonElement parent, string name) =>
        parent.ValueKind is JsonValueKind.Object && parent.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String ? value.GetString() : null;
}
