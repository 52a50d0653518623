namespace LadderTeams.Service.Ladders;

/// <summary>The name of a ladder in addresses: letters and digits of ASCII, <c>-</c>, <c>_</c> and <c>.</c>. Case does not matter.</summary>
internal static class LadderId
{
    public const int Longest = 64;

    public const string Rule = "A ladder's id has 1 to 64 letters, digits, hyphens, underscores and full stops, and begins with a letter or a digit.";

    /// <summary>Null for what is no id.</summary>
    public static string? From(string text) =>
        text.Length is >= 1 and <= Longest && char.IsAsciiLetterOrDigit(text[0])
        && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '.')
            ? text.ToLowerInvariant()
            : null;
}
