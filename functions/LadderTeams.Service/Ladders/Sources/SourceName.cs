using System.Globalization;
using System.Text;

namespace LadderTeams.Service.Ladders.Sources;

/// <summary>Decides which names a source file may have: those that stay inside the folder that they are put into.</summary>
internal static class SourceName
{
    public const int Longest = 400;

    public const string Rule =
        "A file's name is a relative path of at most 400 characters with forward slashes, and without \"..\", empty parts, backslashes and control characters.";

    public static bool IsSafe(string name) =>
        name.Length is >= 1 and <= Longest && !IsOnDrive(name) && name.Split('/').All(IsSafePart) && IsText(name);

    private static bool IsOnDrive(string name) => name.Length >= 2 && name[1] == ':';

    private static bool IsSafePart(string part) => part is not ("" or "." or "..") && !string.IsNullOrWhiteSpace(part);

    private static bool IsText(string name)
    {
        for (var at = 0; at < name.Length;)
        {
            if (Rune.DecodeFromUtf16(name.AsSpan(at), out var rune, out var length) is not System.Buffers.OperationStatus.Done || IsUnsafe(rune)) { return false; }

            at += length;
        }

        return true;
    }

    /// <summary>Marks that reorder what is shown make one name look like another.</summary>
    private static bool IsUnsafe(Rune rune) => rune.Value is '\\' or (>= 0x200E and <= 0x200F) or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
