using System.Text.Json.Serialization;
using LadderTeams.Core.Assessments;
using LadderTeams.Core.Assessments.Ratings;

namespace LadderTeams.Service.Assessments.Rounds.Requests;

/// <summary>A draft as it is to be from now on.</summary>
/// <param name="Base">What the author started from, so that two windows can be told apart item by item; null when it is not known any more.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record DraftRequest(IReadOnlyList<RatingItem> Ratings, IReadOnlyList<AnswerItem> Answers, DraftContent? Base = null)
{
    /// <summary>The draft, and what it started from, as the ladder has them; refused as a whole for one item that is none.</summary>
    /// <param name="linkable">The evidence that the author may link.</param>
    public Result<DraftAssessments> On(RatingSheet sheet, IReadOnlySet<EntryId> linkable) =>
        new DraftContent(Ratings, Answers).On(sheet, linkable).Then<DraftAssessments>(draft =>
            Base is null ? new DraftAssessments(draft, null)
            : Base.On(sheet, Base.Linked()).Then<DraftAssessments>(start => new DraftAssessments(draft, start)));

    public bool CanBeRead() => new DraftContent(Ratings, Answers).CanBeRead() && Base?.CanBeRead() is not false;
}

/// <param name="Base">Null when it is not known.</param>
internal sealed record DraftAssessments(Assessment Draft, Assessment? Base);

[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record DraftContent(IReadOnlyList<RatingItem> Ratings, IReadOnlyList<AnswerItem> Answers)
{
    public const string Rule = "A rating names a statement, or a level and a capability; what it names is no null, and evidence is named by its ids.";

    /// <summary>False for what has nothing where something must be.</summary>
    public bool CanBeRead() => Ratings.All(rating => rating?.Key() is not null && rating.Links() is not null) && Answers.All(answer => answer is not null);

    /// <summary>Read first whether it <see cref="CanBeRead"/>.</summary>
    public Result<Assessment> On(RatingSheet sheet, IReadOnlySet<EntryId> linkable)
    {
        if (Ratings.Count + Answers.Count > Assessment.MostItems) { return new Refusal(RefusalCodes.TooManyItems); }

        var items = new List<AssessmentItem>();
        foreach (var rating in Ratings)
        {
            var rated = sheet.Rate(new(rating.Key()!, sheet.Ladder, rating.Point, rating.Comment, rating.Links()!), linkable);
            if (!rated.IsDone) { return rated.Refusal; }

            items.Add(rated.Value);
        }

        foreach (var answer in Answers)
        {
            var answered = sheet.Answer(new(answer.Question, sheet.Ladder, answer.Text));
            if (!answered.IsDone) { return answered.Refusal; }

            items.Add(answered.Value);
        }

        return Assessment.From(items);
    }

    public IReadOnlySet<EntryId> Linked() => Ratings.SelectMany(rating => rating.Links()!).ToHashSet();
}

/// <summary>A rating of a statement, or of a capability at a level.</summary>
/// <param name="Point">A point of the scale, by its name.</param>
/// <param name="Evidence">Ids.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record RatingItem(
    string Point, string? Statement = null, string? Level = null, string? Capability = null, string? Comment = null, IReadOnlyList<string>? Evidence = null)
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

[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record AnswerItem(string Question, string Text);
