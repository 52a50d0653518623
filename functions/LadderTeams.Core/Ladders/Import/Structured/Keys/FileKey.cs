namespace LadderTeams.Core.Ladders.Import.Structured.Keys;

/// <summary>A file's name read as if it were the key of what the file holds: <c>levels</c> for <c>data/levels.yaml</c>.</summary>
internal static class FileKey
{
    public static string Of(Document document) =>
        string.Concat(Path.GetFileNameWithoutExtension(document.File.Name).Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
