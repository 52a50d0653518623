using LadderTeams.Local.Demo.Stories;

namespace LadderTeams.Local.Demo.Composing;

/// <summary>Sentences of which comments, summaries and answers are composed.</summary>
internal sealed class DemoTexts
{
    public static readonly IReadOnlyList<string> Capabilities = ["Technical Craft", "Delivery", "Product Sense", "Communication", "Growing Others", "Operational Care"];

    private const string Comments = "Comments/";

    private readonly Dictionary<string, CapabilityTexts> byCapability;
    private readonly Dictionary<string, LanguageTexts> byLanguage;

    private DemoTexts(IEnumerable<CapabilityTexts> capabilities, Dictionary<string, LanguageTexts> languages, SidedTexts reaching, SummaryTexts summaries, IReadOnlyList<GuideTexts> guides)
    {
        byCapability = capabilities.ToDictionary(texts => texts.Capability, StringComparer.Ordinal);
        (byLanguage, Reaching, Summaries, Guides) = (languages, reaching, summaries, guides);
    }

    public SidedTexts Reaching { get; }

    public SummaryTexts Summaries { get; }

    public IReadOnlyList<GuideTexts> Guides { get; }

    public static DemoTexts Read()
    {
        var files = DemoContent.FilesIn(Comments).ToLookup(file => file.Length == Comments.Length + "en.json".Length);
        return new(
            files[false].Select(DemoContent.Read<CapabilityTexts>),
            files[true].ToDictionary(file => file[Comments.Length..^".json".Length], DemoContent.Read<LanguageTexts>, StringComparer.Ordinal),
            DemoContent.Read<SidedTexts>("reaching.json"),
            DemoContent.Read<SummaryTexts>("summaries.json"),
            DemoContent.Read<GuideFile>("guides.json").Answers);
    }

    /// <summary>What can be said of a piece of work, by either side.</summary>
    public IReadOnlyList<string> Said(string language, string capability, string level, Strength strength) =>
        byLanguage.GetValueOrDefault(language)?.Said[capability].At(strength) ?? byCapability[capability].Said[BandOf(level)].At(strength);

    /// <summary>What one adds on her own work.</summary>
    public IReadOnlyList<string> Own(string language, string capability, Strength strength) =>
        byLanguage.GetValueOrDefault(language)?.Own.At(strength) ?? byCapability[capability].Own.At(strength);

    /// <summary>What a manager adds.</summary>
    public IReadOnlyList<string> Managers(string capability, Strength strength) => byCapability[capability].Manager.At(strength);

    private static string BandOf(string level) => level switch
    {
        "L1" or "L2" => "starting",
        "L3" => "leading",
        "L4" => "crossing",
        "L5" or "L6" => "setting",
        _ => "managing",
    };

    private sealed record GuideFile(IReadOnlyList<GuideTexts> Answers);
}

/// <summary>How a rating stands to what the level asks.</summary>
internal enum Strength
{
    Low = 1,
    Meets,
    High,
}

internal sealed record StrengthTexts(IReadOnlyList<string> Low, IReadOnlyList<string> Meets, IReadOnlyList<string> High)
{
    public IReadOnlyList<string> At(Strength strength) => strength switch
    {
        Strength.Low => Low,
        Strength.Meets => Meets,
        _ => High,
    };
}

/// <param name="Said">By the size of what the level asks for.</param>
internal sealed record CapabilityTexts(string Capability, IReadOnlyDictionary<string, StrengthTexts> Said, StrengthTexts Own, StrengthTexts Manager);

/// <summary>What somebody who does not write English says of her own work.</summary>
/// <param name="Said">By capability.</param>
internal sealed record LanguageTexts(IReadOnlyDictionary<string, StrengthTexts> Said, StrengthTexts Own);

internal sealed record SidedTexts(IReadOnlyList<string> Own, IReadOnlyList<string> Manager);

internal sealed record SummaryTexts(IReadOnlyList<string> Opening, IReadOnlyList<string> Closing);

/// <param name="Question">What the question of the guide begins with.</param>
internal sealed record GuideTexts(string From, string To, string Question, IReadOnlyList<string> Answers);
