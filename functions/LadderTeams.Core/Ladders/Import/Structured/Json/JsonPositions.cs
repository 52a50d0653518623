namespace LadderTeams.Core.Ladders.Import.Structured.Json;

/// <summary>Leads from places in UTF-8 bytes to places in UTF-16 text, onwards only, in one pass over the text.</summary>
/// <param name="at">Where the bytes begin in the text.</param>
internal sealed class JsonPositions(string text, int at)
{
    private long bytes;

    public int At(long offset)
    {
        while (bytes < offset && at < text.Length)
        {
            var character = text[at];
            var isPair = char.IsHighSurrogate(character) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]);
            bytes += character < 0x80 ? 1 : character < 0x800 ? 2 : isPair ? 4 : 3;
            at += isPair ? 2 : 1;
        }

        return at;
    }
}
