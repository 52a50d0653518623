using System.Text;
using Azure;

namespace LadderTeams.Service.Storage.Wire;

/// <summary>Reads the answer to a transaction: one part for each action, or one part alone for the action that was refused.</summary>
internal static class TransactionAnswer
{
    private const string Status = "HTTP/1.1 ";

    public static IReadOnlyList<Response> Read(Response response)
    {
        var parts = new List<Response>();
        var lines = new Lines(response.Content.ToMemory());
        while (lines.Next() is { } line)
        {
            if (line.StartsWith(Status, StringComparison.Ordinal)) { parts.Add(ReadPart(line, lines)); }
        }

        return parts;
    }

    private static WriteResponse ReadPart(string status, Lines lines)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        while (lines.Next() is { Length: > 0 } line)
        {
            if (line.Split(':', 2) is [var name, var value]) { headers[name] = value.Trim(); }
        }

        return new(int.Parse(status.AsSpan(Status.Length, 3), provider: null), headers, lines.UntilBoundary());
    }

    private sealed class Lines(ReadOnlyMemory<byte> text)
    {
        private ReadOnlyMemory<byte> rest = text;

        /// <summary>Null at the end.</summary>
        public string? Next()
        {
            if (rest.IsEmpty) { return null; }

            var end = rest.Span.IndexOf((byte)'\n');
            var line = end < 0 ? rest : rest[..end];
            rest = end < 0 ? default : rest[(end + 1)..];
            return Encoding.UTF8.GetString(line.Span).TrimEnd('\r');
        }

        public ReadOnlyMemory<byte> UntilBoundary()
        {
            var end = rest.Span.IndexOf("--changeset"u8);
            var content = end < 0 ? rest : rest[..end];
            rest = rest[content.Length..];
            return content;
        }
    }
}
