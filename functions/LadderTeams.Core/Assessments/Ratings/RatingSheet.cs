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

    /// <summary>
    /// Pinned to the words that the author read: those that this sheet says, or those that her draft keeps, whatever is said now. A
    /// version never changes, but the product that reads it does.
    /// </summary>
    /// <param name="linkable">The evidence that the author may read; no other can be linked, or be found out about.</param>
    /// <param name="kept">What the author's draft says of the same subject; null when it says nothing.</param>
    public Result<Rating> Rate(RatingRequest request, IReadOnlySet<EntryId> linkable, Rating? kept = null)
    {
        if (request.Ladder != Ladder) { return new Refusal(RefusalCodes.OtherLadderVersion); }

        if (request.Subject is QuestionKey) { return Unknown(request.Subject); }

        var read = Read(request.Subject, request.Words, kept);
        if (!read.IsDone) { return read.Refusal; }

        if (PointOf(request, kept) is not { } point) { return new Refusal(RefusalCodes.PointNotOnScale) { Item = request.Point }; }

        if (request.Evidence.FirstOrDefault(id => !linkable.Contains(id)) is { } unknown) { return new Refusal(RefusalCodes.UnknownEvidence) { Item = unknown.Value }; }

        return WrittenText.Parse(request.Comment).Then<Rating>(comment =>
            Rating.From(request.Subject, read.Value.Name, point, Ladder, read.Value.Pins, comment, [.. request.Evidence.Distinct()]) is { } rating
                ? rating : new Refusal(RefusalCodes.TooManyItems));
    }

    /// <summary>As <see cref="Rate"/> does with a rating.</summary>
    /// <param name="kept">The author's answer to the same question in her draft; null when there is none.</param>
    public Result<GuideAnswer> Answer(AnswerRequest request, GuideAnswer? kept = null)
    {
        if (request.Ladder != Ladder) { return new Refusal(RefusalCodes.OtherLadderVersion); }

        return Read(new QuestionKey(request.QuestionId), request.Words, kept).Then(read =>
            WrittenText.ParseRequired(request.Text).Then<GuideAnswer>(text => GuideAnswer.From(Ladder, read.Pins[0], text)!));
    }

    /// <summary>Null when this sheet does not ask it.</summary>
    internal AskedItem? Find(ItemKey key) => key switch
    {
        StatementKey statement when statements.TryGetValue(statement.StatementId, out var found) => new(found.Capability.Name, [PinnedStatement.Of(found.Statement)]),
        CapabilityKey capability when capabilities.TryGetValue(capability, out var found) => new(found.Name, found.Pins),
        QuestionKey question when questions.TryGetValue(question.QuestionId, out var found) => new(null, [PinnedStatement.Of(found)]),
        _ => null,
    };

    private Result<AskedItem> Read(ItemKey key, string words, AssessmentItem? kept)
    {
        if (kept?.Words == words) { return new AskedItem((kept as Rating)?.Capability, kept.Pins); }

        var asked = Find(key);
        return asked is null && kept is null ? Unknown(key)
            : asked is not null && PinnedWords.Of(asked.Pins) == words ? asked
            : new Refusal(RefusalCodes.WordsChanged) { Item = NameOf(key) };
    }

    /// <summary>A rating that stays as it is stays on the scale that it was given on, so that it does not keep the rest from being saved.</summary>
    private RatedPoint? PointOf(RatingRequest request, Rating? kept) =>
        kept?.Point.Name == request.Point && kept.Words == request.Words ? kept.Point : Scale.Find(request.Point);

    private static Refusal Unknown(ItemKey key)
    {
        var code = key switch
        {
            StatementKey => RefusalCodes.UnknownStatement,
            CapabilityKey => RefusalCodes.UnknownCapability,
            _ => RefusalCodes.UnknownQuestion,
        };
        return new(code) { Item = NameOf(key) };
    }

    private static string NameOf(ItemKey key) => key switch
    {
        StatementKey statement => statement.StatementId,
        CapabilityKey capability => capability.Capability,
        QuestionKey question => question.QuestionId,
        _ => throw new ArgumentOutOfRangeException(nameof(key)),
    };
}
