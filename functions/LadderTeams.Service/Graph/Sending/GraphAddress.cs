using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;

namespace LadderTeams.Service.Graph.Sending;

/// <summary>Where Graph is, and which links lead there.</summary>
internal sealed partial class GraphAddress(IOptions<GraphOptions> options)
{
    private readonly Uri root = new(GraphCloud.At(options.Value.Endpoint).Endpoint, "/v1.0/");

    /// <param name="path">Below the version, with its query.</param>
    public Uri Of(string path) => new(root.AbsoluteUri + path);

    /// <summary>What a link leads to, below the version and with its query. Null for another host and for nothing below: a token goes to neither.</summary>
    public string? Below(string link) =>
        Uri.TryCreate(link, UriKind.Absolute, out var address) && address.Fragment.Length == 0 && address.AbsoluteUri.StartsWith(root.AbsoluteUri, StringComparison.Ordinal)
        && address.AbsoluteUri[root.AbsoluteUri.Length..] is var path && new Uri(root, path) == address // and no address of its own, as https:// or // begin one
            ? path
            : null;

    /// <summary>The same, and null for what leads to anything but one of these paths, in whichever of OData's forms.</summary>
    public string? Below(string link, params IEnumerable<string> paths) =>
        Below(link) is { } found && paths.Contains(Plain(found.Split('?')[0]), StringComparer.OrdinalIgnoreCase) ? found : null;

    /// <summary><c>users('1')/microsoft.graph.delta()</c> is <c>users/1/delta</c>.</summary>
    private static string Plain(string path) => Key().Replace(Uri.UnescapeDataString(path).Replace("microsoft.graph.", "", StringComparison.Ordinal).Replace("()", "", StringComparison.Ordinal), "/$1");

    [GeneratedRegex(@"\('([^'/]*)'\)")]
    private static partial Regex Key();
}
