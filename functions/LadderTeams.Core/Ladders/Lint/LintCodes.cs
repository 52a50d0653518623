namespace LadderTeams.Core.Ladders.Lint;

/// <summary>The codes of <see cref="LintFinding"/>. They are stable.</summary>
public static class LintCodes
{
    public const string SameText = "same-text";
    public const string AlmostSameText = "almost-same-text";
    public const string LabelDrift = "label-drift";
    public const string MissingCapability = "missing-capability";
    public const string VagueWord = "vague-word";
    public const string JoinedDemands = "joined-demands";
    public const string GenderedWord = "gendered-word";
    public const string LoadedWord = "loaded-word";
    public const string EmptySection = "empty-section";
    public const string Unobservable = "unobservable";
    public const string UnevenStep = "uneven-step";
}
