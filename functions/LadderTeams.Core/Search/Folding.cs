using System.Globalization;
using System.Text;

namespace LadderTeams.Core.Search;

/// <summary>
/// Makes words equal that differ in accents and marks alone: <c>Führung</c> and <c>fuhrung</c>, an Arabic word with and
/// without its vowel signs. Written out, because the service runs without culture data and so without normalisation forms.
/// </summary>
internal static class Folding
{
    private const char FirstAccented = '\u00C0';

    /// <summary>The letters that stand under U+00C0 to U+017F.</summary>
    private const string Latin =
        "aaaaaaæceeeeiiiidnooooo×ouuuuyþßaaaaaaæceeeeiiiidnooooo÷ouuuuyþyaaaaaaccccccccddddeeeeeeeeeegggg"
        + "gggghhhhiiiiiiiiiiĳĳjjkkkllllllllllnnnnnnnnnooooooœœrrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    /// <param name="word">In lower case.</param>
    public static string Fold(string word)
    {
        if (Ascii.IsValid(word)) { return word; }

        var folded = new StringBuilder(word.Length + 2);
        foreach (var letter in word)
        {
            switch (letter)
            {
                case 'ß' or 'ẞ': folded.Append("ss"); break;
                case 'æ': folded.Append("ae"); break;
                case 'œ': folded.Append("oe"); break;
                case 'þ': folded.Append("th"); break;
                case 'ĳ': folded.Append("ij"); break;
                default: Append(folded, letter); break;
            }
        }

        return folded.ToString();
    }

    private static void Append(StringBuilder folded, char letter)
    {
        if (letter >= FirstAccented && letter - FirstAccented < Latin.Length)
        {
            folded.Append(Latin[letter - FirstAccented]);
            return;
        }

        switch (letter)
        {
            case 'أ' or 'إ' or 'آ' or 'ٱ': folded.Append('ا'); return;
            case 'ى': folded.Append('ي'); return;
            case 'ة': folded.Append('ه'); return;
            case 'ـ': return; // stretches a word and means nothing
        }

        switch (char.GetUnicodeCategory(letter))
        {
            case UnicodeCategory.NonSpacingMark: return;
            case UnicodeCategory.DecimalDigitNumber: folded.Append((char)('0' + CharUnicodeInfo.GetDecimalDigitValue(letter))); return;
            default: folded.Append(letter); return;
        }
    }
}
