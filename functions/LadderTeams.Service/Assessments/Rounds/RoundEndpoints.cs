using LadderTeams.Core.Privacy;
using LadderTeams.Service.Assessments.Rounds.Drafts;
using LadderTeams.Service.Assessments.Rounds.Submissions;
using LadderTeams.Service.Growth;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.Description;
using LadderTeams.Service.Platform.Limits;
using LadderTeams.Service.Platform.SignIn.Access;
using LadderTeams.Service.Platform.Telemetry.Journeys;
using static LadderTeams.Core.Assessments.RefusalCodes;

namespace LadderTeams.Service.Assessments.Rounds;

/// <summary>Rounds: two assessments of one person, blind until both are submitted.</summary>
internal static class RoundEndpoints
{
    /// <summary>A draft as large as one row holds, several times compressed, and what it started from.</summary>
    private const int LargestDraft = 8 * 1024 * 1024;

    private const int LargestSummary = 256 * 1024;

    public static void MapRounds(this IEndpointRouteBuilder routes)
    {
        var person = routes.MapPerson("Rounds");
        MapReads(person);
        MapDrafts(person);
        MapSubmissions(person);
    }

    private static void MapReads(RouteGroupBuilder person)
    {
        person.MapGet("/rounds", ListRounds.GetAsync).WithName("listRounds")
            .WithSummary("The rounds that the reader may know of, newest first.")
            .Does(Act.Read, Resource.Round).Refuses();
        person.MapPost("/rounds", OpenRound.PostAsync).WithName("openRound").Is(Journey.RoundOpened)
            .WithSummary("Opens a round, by the person or her manager.")
            .Does(Act.Add, Resource.Round).Once().Refuses([Refusal.BadRequest, Refusal.BodyTooLarge, .. Codes(NoManager, UnknownLadder, PeriodInvalid, UnknownLevel, OwnManager, TooManyItems)]);
        person.MapGet("/rounds/{round}", GetRound.GetAsync).WithName("getRound")
            .WithSummary("A round: the reader's own side, and both sides once both have submitted.")
            .Does(Act.Read, Resource.Round).Refuses(Codes(NotFound));
        person.MapGet("/rounds/{round}/sheet", GetSheet.GetAsync).WithName("getRoundSheet")
            .WithSummary("What the round asks, in the words of its version of the ladder.")
            .Does(Act.Read, Resource.Round).Refuses(Codes(NotFound, UnknownLevel));
        person.MapGet("/rounds/{round}/changes", GetChanges.GetAsync).WithName("getRoundChanges")
            .WithSummary("What became of the words that were rated: kept, reworded, removed, and what is new.")
            .Does(Act.Read, Resource.Round).Refuses([.. Codes(UnknownLadder, NotFound)]);
    }

    private static void MapDrafts(RouteGroupBuilder person)
    {
        person.MapPut("/rounds/{round}/draft", PutDraft.PutAsync).WithName("saveDraft")
            .WithSummary("Saves the caller's own side as it is typed. A draft that was saved elsewhere since is kept, and the differences are told.")
            .Does(Act.Change, Resource.Assessment).RequiresRevision().TakesBodyUpTo(LargestDraft).Once().WithMetadata(DraftAnswer.Revision, DraftAnswer.Differences)
            .Refuses([Refusal.PreconditionRequired, Refusal.BadRequest, Refusal.BodyTooLarge, .. OfDrafts, .. Codes(
                TextTooLong, TextNotUnicode, TextMissing, RatedTwice, UnknownStatement, UnknownCapability, UnknownQuestion, UnknownEvidence, PointNotOnScale, WordsChanged)]);
        person.MapPost("/rounds/{round}/draft/carry-over", CarryOverDraft.PostAsync).WithName("carryOver")
            .WithSummary("Adds to the caller's draft what she said in an earlier round of the same words, where the draft says nothing yet.")
            .Does(Act.Change, Resource.Assessment).RequiresRevision().Once()
            .Refuses([Refusal.PreconditionRequired, Refusal.BadRequest, Refusal.BodyTooLarge, .. OfDrafts]);
    }

    private static void MapSubmissions(RouteGroupBuilder person)
    {
        person.MapPost("/rounds/{round}/submit", SubmitRound.PostAsync).WithName("submitRound").Is(Journey.RoundSubmitted)
            .WithSummary("Submits the caller's own side as she saw it. Once both have, both see both.")
            .Does(Act.Change, Resource.Assessment).RequiresRevision().Once()
            .Refuses([Refusal.PreconditionRequired, .. Codes(NotFound, AlreadySubmitted, NothingRated, DraftConflict, AlreadySignedOff, AlreadyClosed)]);
        person.MapPost("/rounds/{round}/withdraw", WithdrawRound.PostAsync).WithName("withdrawSubmission")
            .WithSummary("Takes the caller's submission back, while the other side has not submitted.")
            .Does(Act.Change, Resource.Assessment).Once()
            .Refuses(Codes(NotFound, NotSubmitted, AlreadyRevealed, AlreadySignedOff, AlreadyClosed));
        person.MapPost("/rounds/{round}/sign-off", PostSignOff.PostAsync).WithName("signOffRound")
            .WithSummary("Ends a revealed round with the manager's summary.")
            .Does(Act.Add, Resource.SignOff).TakesBodyUpTo(LargestSummary).Once()
            .Refuses([Refusal.BadRequest, Refusal.BodyTooLarge, .. Codes(NotFound, NotRevealed, AlreadySignedOff, AlreadyClosed, TextMissing, TextTooLong, TextNotUnicode)]);
        person.MapPost("/rounds/{round}/close", CloseRound.PostAsync).WithName("closeRound")
            .WithSummary("Ends a round without a sign-off: before both have submitted, or when the person's manager is another one since. What is not revealed by then never is.")
            .Does(Act.Change, Resource.Round).Once()
            .Refuses(Codes(NotFound, AlreadyRevealed, AlreadySignedOff, AlreadyClosed));
    }

    private static Refusal[] OfDrafts => Codes(NotFound, AlreadySubmitted, AlreadySignedOff, AlreadyClosed, DraftConflict, TooManyItems, AssessmentTooLarge, OtherLadderVersion, UnknownLevel);

    private static Refusal[] Codes(params string[] codes) => [.. codes.Select(GrowthRefusals.Of)];
}
