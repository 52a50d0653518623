namespace LadderTeams.Service.Platform.Links;

/// <summary>Addresses that may be set: of https, or of http on this machine alone, and nobody's name in them.</summary>
internal static class SafeAddress
{
    /// <summary>Whether it is one of a page or a file, without a query.</summary>
    public static bool IsPage(string? text) => From(text) is { Query: "", Fragment: "" };

    /// <summary>Whether it is one of a host, without a path.</summary>
    public static bool IsHost(string? text) => From(text) is { PathAndQuery: "/", Fragment: "" };

    private static Uri? From(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback))
        && address.UserInfo.Length == 0 ? address : null;
}
