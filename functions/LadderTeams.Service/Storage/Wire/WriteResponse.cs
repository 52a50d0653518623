using System.Diagnostics.CodeAnalysis;
using Azure;
using Azure.Core;

namespace LadderTeams.Service.Storage.Wire;

/// <summary>An answer that came as a part of another, or that was found out when the answer itself was lost.</summary>
internal sealed class WriteResponse(int status, IReadOnlyDictionary<string, string> headers, ReadOnlyMemory<byte> content) : Response
{
    public override int Status => status;

    public override string ReasonPhrase => "";

    public override Stream? ContentStream { get; set; } = new MemoryStream(content.ToArray(), 0, content.Length, writable: false, publiclyVisible: true);

    public override string ClientRequestId { get; set; } = "";

    /// <param name="version">The version that was written; null for a delete.</param>
    public static WriteResponse Done(ETag? version)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        if (version is { } written) { headers["ETag"] = written.ToString("H"); }

        return new(204, headers, default);
    }

    public override void Dispose()
    {
    }

    protected override bool ContainsHeader(string name) => headers.ContainsKey(name);

    protected override IEnumerable<HttpHeader> EnumerateHeaders() => headers.Select(header => new HttpHeader(header.Key, header.Value));

    protected override bool TryGetHeader(string name, [NotNullWhen(true)] out string? value) => headers.TryGetValue(name, out value);

    protected override bool TryGetHeaderValues(string name, [NotNullWhen(true)] out IEnumerable<string>? values)
    {
        values = headers.TryGetValue(name, out var value) ? [value] : null;
        return values is not null;
    }
}
