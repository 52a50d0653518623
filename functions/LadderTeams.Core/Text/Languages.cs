namespace LadderTeams.Core.Text;

/// <summary>The languages that the product speaks.</summary>
public static class Languages
{
    public const string English = "en", German = "de", Arabic = "ar";

    /// <param name="locale">As <c>de-DE</c> or <c>de_DE</c>; English for every other language, and for none.</param>
    public static string Of(string? locale) => locale?.Split('-', '_')[0].ToUpperInvariant() switch
    {
        "DE" => German,
        "AR" => Arabic,
        _ => English,
    };
}
