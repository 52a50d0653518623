using LadderTeams.Core.Assessments.Rounds;
using LadderTeams.Core.Ladders;

namespace LadderTeams.Core.Assessments.Ratings;

/// <summary>What the two people of a round are asked: everything of the level that the person is at and of the one she aims for.</summary>
public sealed class RatingSheet
{
    private readonly Dictionary<string, (RatableCapability Capability, Statement Statement)> statements;
    private readonly Dictionary<CapabilityKey, RatableCapability> capabilities;
    private readonly Dictionary<string, Question> questions;

    private RatingSheet(Ladder ladder, LadderReference reference, IReadOnlyList<Level> levels)
    {
        Ladder = reference;
        Scale = RatingScales.Of(ladder);
        Capabilities = [.. levels.SelectMany(level => Asked.Of(ladder, level))];
        Questions = [.. Asked.Questions(ladder, levels)];
        statements = Capabilities.SelectMany(capability => capability.Statements.OfType<Expectation>().Select(said => (capability, (Statement)said)))
            .DistinctBy(pair => pair.Item2.Id).ToDictionary(pair => pair.Item2.Id, StringComparer.Ordinal);
        capabilities = Capabilities.Where(capability => capability.Key is not null).DistinctBy(capability => capability.Key).ToDictionary(capability => capability.Key!);
        questions = Questions.ToDictionary(question => question.Id, StringComparer.Ordinal);
    }

    public LadderReference Ladder { get; }

    public RatingScale Scale { get; }

    /// <summary>The current level's first, then the target level's.</summary>
    public IReadOnlyList<RatableCapability> Capabilities { get; }

    public IReadOnlyList<Question> Questions { get; }

    /// <summary>Null when the ladder is not the round's, or lacks one of its levels.</summary>
    public static RatingSheet? For(Ladder ladder, RoundTerms terms) =>
        ladder.Id == terms.Ladder.LadderId ? For(ladder, terms.Ladder, terms.CurrentLevel, terms.TargetLevel) : null;

    /// <summary>Null when the ladder lacks a level.</summary>
    /// <param name="currentLevel">Null when nobody has set it.</param>
    public static RatingSheet? For(Ladder ladder, LadderReference reference, string? currentLevel, string targetLevel)
    {
        var (current, target) = (currentLevel is null ? null : ladder.FindLevel(currentLevel), ladder.FindLevel(targetLevel));
        return target is null || (currentLevel is not null && current is null) ? null
            : new(ladder, reference, [.. new[] { current, target }.OfType<Level>().Distinct()]);
    }

    /// <param name="linkable">The evidence that the author may read; no other can be linked, or be found out about.</param>
    public Result<Rating> Rate(RatingRequest request, IReadOnlySet<EntryId> linkable)
    {
        if (request.Ladder != Ladder) { return new Refusal(RefusalCodes.OtherLadderVersion); }

        if (request.Subject is QuestionKey || Find(request.Subject) is not { } found) { return Unknown(request.Subject); }

        if (Scale.Find(request.Point) is not { } point) { return new Refusal(RefusalCodes.PointNotOnScale) { Item = request.Point }; }

        if (request.Evidence.FirstOrDefault(id => !linkable.Contains(id)) is { } unknown) { return new Refusal(RefusalCodes.UnknownEvidence) { Item = unknown.Value }; }

        return WrittenText.Parse(request.Comment).Then<Rating>(comment =>
            Rating.From(request.Subject, found.Name, point, Ladder, found.Pins, comment, [.. request.Evidence.Distinct()]) is { } rating
                ? rating : new Refusal(RefusalCodes.TooManyItems));
    }

    public Result<GuideAnswer> Answer(AnswerRequest request)
    {
        if (request.Ladder != Ladder) { return new Refusal(RefusalCodes.OtherLadderVersion); }

        return questions.GetValueOrDefault(request.QuestionId) is not { } question ? Unknown(new QuestionKey(request.QuestionId))
            : WrittenText.ParseRequired(request.Text).Then<GuideAnswer>(text => GuideAnswer.From(Ladder, PinnedStatement.Of(question), text)!);
    }

    /// <summary>What stands behind a key, and what it is called; null when this sheet does not ask it.</summary>
    internal (string? Name, ValueList<PinnedStatement> Pins)? Find(ItemKey key) => key switch
    {
        StatementKey statement when statements.TryGetValue(statement.StatementId, out var found) => (found.Capability.Name, [PinnedStatement.Of(found.Statement)]),
        CapabilityKey capability when capabilities.TryGetValue(capability, out var found) => (found.Name, found.Pins),
        QuestionKey question when questions.TryGetValue(question.QuestionId, out var found) => (null, [PinnedStatement.Of(found)]),
        _ => null,
    };

    internal RatableCapability? FindCapability(CapabilityKey key) => capabilities.GetValueOrDefault(key);

    private static Refusal Unknown(ItemKey key) => key switch
    {
        StatementKey statement => new(RefusalCodes.UnknownStatement) { Item = statement.StatementId },
        CapabilityKey capability => new(RefusalCodes.UnknownCapability) { Item = capability.Capability },
        QuestionKey question => new(RefusalCodes.UnknownQuestion) { Item = question.QuestionId },
        _ => throw new ArgumentOutOfRangeException(nameof(key)),
    };
}
