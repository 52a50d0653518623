namespace LadderTeams.Core.Ladders.Import;

/// <summary>A file as it is handed to the importer.</summary>
/// <param name="Name">A relative path with forward slashes; folders may say the track, the level or the capability.</param>
public sealed record SourceDocument(string Name, ReadOnlyMemory<byte> Content)
{
    /// <summary>The size of the file in bytes; larger than the content where that was left unread as too large.</summary>
    public long Length { get; private init; } = Content.Length;

    /// <summary>A file whose content was not read because of its size; the importer refuses it and says so.</summary>
    public static SourceDocument TooLarge(string name, long length) => new(name, default) { Length = length };
}
