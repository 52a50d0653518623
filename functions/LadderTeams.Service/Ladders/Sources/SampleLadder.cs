using LadderTeams.Core.Ladders.Import;

namespace LadderTeams.Service.Ladders.Sources;

/// <summary>The ladder that comes with the product.</summary>
internal static class SampleLadder
{
    public const string Id = "engineering";
    private const string Prefix = "sample/";

    public static IReadOnlyList<SourceDocument> Files { get; } =
    [
        .. typeof(SampleLadder).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => new SourceDocument(name[Prefix.Length..].Replace('\\', '/'), Read(name))),
    ];

    private static byte[] Read(string name)
    {
        using var resource = typeof(SampleLadder).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return bytes;
    }
}
