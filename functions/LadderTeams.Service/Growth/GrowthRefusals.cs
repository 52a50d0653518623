using System.Collections.Frozen;
using LadderTeams.Core.Assessments;
using LadderTeams.Service.Catalog;
using Microsoft.AspNetCore.Http.HttpResults;
using ProblemMember = LadderTeams.Service.Platform.Answers.ProblemMember;
using Refused = LadderTeams.Core.Assessments.Refusal;
using Refusal = LadderTeams.Service.Platform.Answers.Refusal;

namespace LadderTeams.Service.Growth;

/// <summary>How the refusals of the rules are answered. Each code has one answer, wherever it comes from.</summary>
internal static class GrowthRefusals
{
    private static readonly FrozenDictionary<string, Refusal> ByCode = new Refusal[]
    {
        Refusal.NotFound,
        new(400, RefusalCodes.TextTooLong, "A text is too long."),
        new(400, RefusalCodes.TextNotUnicode, "A text has half a character in it."),
        new(400, RefusalCodes.TextMissing, "A text is missing."),
        new(400, RefusalCodes.TooManyItems, "There is more of it than can be kept."),
        new(413, RefusalCodes.AssessmentTooLarge, "All that you wrote is more than one assessment holds."),
        new(422, RefusalCodes.UnknownLevel, "The ladder has no such level."),
        new(422, RefusalCodes.UnknownLadder, "There is no such ladder, or it has no such version."),
        new(422, RefusalCodes.UnknownTrack, "The level is on another track."),
        new(422, RefusalCodes.UnknownStatement, "The ladder does not say this at these levels."),
        new(422, RefusalCodes.UnknownCapability, "The ladder asks for no such capability at these levels."),
        new(422, RefusalCodes.UnknownQuestion, "The ladder does not ask this at these levels."),
        new(422, RefusalCodes.UnknownEvidence, "There is no such evidence."),
        new(422, RefusalCodes.PointNotOnScale, "The scale has no such point."),
        new(409, RefusalCodes.OtherLadderVersion, "It is about another version of the ladder."),
        new(409, RefusalCodes.WordsChanged, "It is worded otherwise than it was read. Read it again before you rate it."),
        new(400, RefusalCodes.RatedTwice, "One thing is rated twice."),
        new(422, RefusalCodes.OwnManager, "Nobody is their own manager."),
        new(400, RefusalCodes.PeriodInvalid, "A period cannot end before it starts."),
        new(409, RefusalCodes.AlreadySubmitted, "It is submitted already."),
        new(409, RefusalCodes.NotSubmitted, "It is not submitted."),
        new(409, RefusalCodes.AlreadyRevealed, "Both have submitted, and have seen it."),
        new(409, RefusalCodes.NotRevealed, "Not both have submitted yet."),
        new(409, RefusalCodes.NothingRated, "Nothing is rated yet."),
        new(403, RefusalCodes.ManagerOnly, "Only the manager may do this."),
        new(409, RefusalCodes.AlreadySignedOff, "The round is signed off."),
        new(412, RefusalCodes.DraftConflict, "The draft was saved elsewhere since."),
        new(400, RefusalCodes.LinkInvalid, "A link has to be an address of the web."),
        new(400, RefusalCodes.DateInFuture, "What shows something has happened already."),
        new(422, RefusalCodes.EvidenceMissing, "There is no evidence for it."),
        new(409, RefusalCodes.AlreadyClosed, "It is closed already."),
        new(400, RefusalCodes.SinceOutOfRange, "Nobody can be at a level since that day."),
        new(412, RefusalCodes.LevelConflict, "The level was set by somebody else since."),
        new(409, RefusalCodes.StillOpen, "It is still open. Close it before you delete it."),
        new(422, RefusalCodes.NoManager, "No manager is known who could do it."),
        new(400, RefusalCodes.NotToday, "It is not that day anywhere on earth."),
        new(412, RefusalCodes.Outdated, "It was changed elsewhere since."),
        new(409, RefusalCodes.LevelNotSet, "Nobody has said yet at which level the person is."),
        CatalogRefusals.LadderNotFound,
        new(409, RefusalCodes.NoPrompts, "The ladder has nothing to ask at this level."),
        new(409, RefusalCodes.NotHeld, "The meeting was not held on that day."),
        new(409, RefusalCodes.PeriodNotOver, "The period is not over."),
        new(409, RefusalCodes.AlreadyPublished, "There is a report of these days already."),
        new(409, RefusalCodes.GroupsTooSmall, "There are too few people to say anything of."),
    }.ToFrozenDictionary(refusal => refusal.Code, StringComparer.Ordinal);

    private const string HowToMakeRoom =
        "Where a person's page is full, delete actions that are closed, talking points that were talked through, and notes or evidence that are no longer needed. "
        + "Rounds, levels and meetings stay; a person has at most 100 rounds.";

    public static ProblemMember Item { get; } = new("item", typeof(string), "The client's own word that is refused, such as the id of a statement.");

    /// <param name="code">One of <see cref="RefusalCodes"/>.</param>
    public static Refusal Of(string code) => ByCode[code];

    /// <summary>With the id of what is wrong, where there is one: it is the client's own word.</summary>
    public static ProblemHttpResult Answer(this Refused refused) =>
        Of(refused.Code).With(refused.Code is RefusalCodes.TooManyItems ? HowToMakeRoom : null, refused.Item is { } item ? [(Item.Name, item)] : []);
}
