using System.Globalization;
using LadderTeams.Core.Text;

namespace LadderTeams.Core.Assessments.Promotion;

/// <summary>The words of a written case that are the product's own, in the language of the reader.</summary>
public sealed class CaseWords
{
    private readonly string title, coverage, from, ownAccount, today, yesterday, days;

    private CaseWords(
        string language, string title, string coverage, string everywhere, string noEvidence, string evidence, string from, string ownAccount,
        string today, string yesterday, string days)
    {
        (Language, Everywhere, NoEvidence, Evidence) = (language, everywhere, noEvidence, evidence);
        (this.title, this.coverage, this.from, this.ownAccount) = (title, coverage, from, ownAccount);
        (this.today, this.yesterday, this.days) = (today, yesterday, days);
    }

    private static CaseWords English { get; } = new(
        Languages.English,
        title: "Promotion case for {0}: {1}",
        coverage: "Statements with evidence: {0} of {1}.",
        everywhere: "The level as a whole",
        noEvidence: "No evidence yet.",
        evidence: "Evidence",
        from: "word of {0}",
        ownAccount: "own account",
        today: "from today",
        yesterday: "from yesterday",
        days: "{0} days old");

    private static CaseWords German { get; } = new(
        Languages.German,
        title: "Beförderungsunterlage für {0}: {1}",
        coverage: "Belegte Aussagen: {0} von {1}.",
        everywhere: "Die Stufe im Ganzen",
        noEvidence: "Noch kein Beleg.",
        evidence: "Belege",
        from: "Aussage von {0}",
        ownAccount: "eigene Schilderung",
        today: "von heute",
        yesterday: "von gestern",
        days: "{0} Tage alt");

    private static CaseWords Arabic { get; } = new(
        Languages.Arabic,
        title: "ملف ترقية {0}: {1}",
        coverage: "العبارات التي لها دليل: {0} من {1}.",
        everywhere: "المستوى بمجمله",
        noEvidence: "لا دليل بعد.",
        evidence: "الأدلة",
        from: "كلام {0}",
        ownAccount: "رواية ذاتية",
        today: "من اليوم",
        yesterday: "من أمس",
        days: "العمر بالأيام: {0}");

    /// <summary>One of <see cref="Languages"/>.</summary>
    public string Language { get; }

    /// <summary>The heading of what holds across capabilities.</summary>
    public string Everywhere { get; }

    public string NoEvidence { get; }

    /// <summary>The heading of what is cited.</summary>
    public string Evidence { get; }

    /// <param name="locale">As <c>de-DE</c>; English for every other language, and for none.</param>
    public static CaseWords For(string? locale) => Languages.Of(locale) switch
    {
        Languages.German => German,
        Languages.Arabic => Arabic,
        _ => English,
    };

    public string TitleOf(string person, string level) => Said(title, person, level);

    public string CoverageOf(CaseCoverage covered) => Said(coverage, covered.Covered, covered.Expectations);

    /// <summary>Of when it is, how long ago that was, and whose word it is.</summary>
    public string About(CitedEvidence cite) => string.Create(CultureInfo.InvariantCulture, $"{cite.Item.Date:yyyy\\-MM\\-dd}, {AgeOf(cite)}, {SourceOf(cite)}");

    private string AgeOf(CitedEvidence cite) => cite.AgeInDays switch
    {
        <= 0 => today,
        1 => yesterday,
        var age => Said(days, age),
    };

    private string SourceOf(CitedEvidence cite) => cite.Item.Source.IsBlank ? ownAccount : Said(from, cite.Item.Source.Value);

    private static string Said(string format, params object[] values) => string.Format(CultureInfo.InvariantCulture, format, values);
}
