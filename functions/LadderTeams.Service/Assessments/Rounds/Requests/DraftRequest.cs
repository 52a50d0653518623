using System.Text.Json.Serialization;
using LadderTeams.Core.Assessments;
using LadderTeams.Core.Assessments.Ratings;

namespace LadderTeams.Service.Assessments.Rounds.Requests;

/// <summary>A draft as it is to be from now on.</summary>
/// <param name="Base">What the author started from, so that two windows can be told apart item by item; null when it is not known any more.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record DraftRequest(IReadOnlyList<RatingItem> Ratings, IReadOnlyList<AnswerItem> Answers, DraftContent? Base = null)
{
    /// <summary>The draft, and what it started from, in the words that their author read; refused as a whole for one item that is none.</summary>
    /// <param name="kept">The draft as it is kept.</param>
    /// <param name="linkable">The evidence that the author may link.</param>
    public Result<DraftAssessments> On(RatingSheet sheet, Assessment kept, IReadOnlySet<EntryId> linkable)
    {
        var known = kept.Items.ToDictionary(item => item.Key);
        return new DraftContent(Ratings, Answers).On(sheet, known, linkable).Then(draft => Started(sheet, known, draft));
    }

    public bool CanBeRead() => new DraftContent(Ratings, Answers).CanBeRead() && Base?.CanBeRead() is not false;

    /// <summary>A start with words in it that are neither asked nor kept any more is one that is not known.</summary>
    private Result<DraftAssessments> Started(RatingSheet sheet, Dictionary<ItemKey, AssessmentItem> known, Assessment draft)
    {
        if (Base is null) { return new DraftAssessments(draft, null); }

        var start = Base.On(sheet, known, Base.Linked());
        return start.IsDone || IsGone(start.Refusal) ? new DraftAssessments(draft, start.Value) : start.Refusal;
    }

    private static bool IsGone(Refusal refusal) => refusal.Code
        is RefusalCodes.WordsChanged or RefusalCodes.UnknownStatement or RefusalCodes.UnknownCapability or RefusalCodes.UnknownQuestion or RefusalCodes.PointNotOnScale;
}

/// <param name="Base">Null when it is not known.</param>
internal sealed record DraftAssessments(Assessment Draft, Assessment? Base);

[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record DraftContent(IReadOnlyList<RatingItem> Ratings, IReadOnlyList<AnswerItem> Answers)
{
    public const string Rule = "A rating names a statement, or a level and a capability; what it names is no null, and evidence is named by its ids. "
        + "Each rating and each answer has `words`, which say what its author read: those that the sheet gives for it, or those of the draft that is kept.";

    /// <summary>False for what has nothing where something must be.</summary>
    public bool CanBeRead() =>
        Ratings.All(rating => rating is { Words: not null } && rating.Key() is not null && rating.Links() is not null) && Answers.All(answer => answer is { Words: not null });

    /// <summary>Read first whether it <see cref="CanBeRead"/>.</summary>
    public Result<Assessment> On(RatingSheet sheet, Dictionary<ItemKey, AssessmentItem> kept, IReadOnlySet<EntryId> linkable)
    {
        if (Ratings.Count + Answers.Count > Assessment.MostItems) { return new Refusal(RefusalCodes.TooManyItems); }

        var items = new List<AssessmentItem>();
        foreach (var rating in Ratings)
        {
            var key = rating.Key()!;
            var rated = sheet.Rate(new(key, rating.Words!, sheet.Ladder, rating.Point, rating.Comment, rating.Links()!), linkable, kept.GetValueOrDefault(key) as Rating);
            if (!rated.IsDone) { return rated.Refusal; }

            items.Add(rated.Value);
        }

        foreach (var answer in Answers)
        {
            var answered = sheet.Answer(new(answer.Question, answer.Words!, sheet.Ladder, answer.Text), kept.GetValueOrDefault(new QuestionKey(answer.Question)) as GuideAnswer);
            if (!answered.IsDone) { return answered.Refusal; }

            items.Add(answered.Value);
        }

        return Assessment.From(items);
    }

    public IReadOnlySet<EntryId> Linked() => Ratings.SelectMany(rating => rating.Links()!).ToHashSet();
}

/// <summary>A rating of a statement, or of a capability at a level.</summary>
/// <param name="Point">A point of the scale, by its name.</param>
/// <param name="Words">Must be there: what the sheet, or the draft that is kept, gives for the words that the author read.</param>
/// <param name="Evidence">Ids.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record RatingItem(
    string Point, string? Words = null, string? Statement = null, string? Level = null, string? Capability = null, string? Comment = null, IReadOnlyList<string>? Evidence = null)
{
    /// <summary>Null for what names nothing, or two things.</summary>
    public ItemKey? Key() => (Statement, Level, Capability) switch
    {
        ({ } statement, null, null) => new StatementKey(statement),
        (null, { } level, { } capability) => CapabilityKey.Of(level, capability),
        _ => null,
    };

    /// <summary>Null when one of them is no id that evidence can have.</summary>
    public IReadOnlyList<EntryId>? Links()
    {
        var ids = (Evidence ?? []).Select(EntryId.From).ToList();
        return ids.Contains(null) ? null : [.. ids.OfType<EntryId>()];
    }
}

/// <param name="Words">Must be there, as with a rating.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record AnswerItem(string Question, string Text, string? Words = null);
