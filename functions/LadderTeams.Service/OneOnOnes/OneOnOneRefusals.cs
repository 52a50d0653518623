using LadderTeams.Core.OneOnOnes.Recognition;
using LadderTeams.Service.Graph;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.Callers;

namespace LadderTeams.Service.OneOnOnes;

internal static class OneOnOneRefusals
{
    public static Refusal CalendarUnavailable { get; } = new(503, "calendar_unavailable", "Your calendar cannot be reached now. Try again in a moment.");

    public static Refusal NoMailbox { get; } = new(409, "no_mailbox", "You have no mailbox that Microsoft Graph can reach.");

    /// <summary>Comes with <see cref="Reason"/>.</summary>
    public static Refusal NotOneOnOne { get; } = new(409, "not_one_on_one", "This series is not a 1:1 of you and one of your direct reports.");

    public static ProblemMember Reason { get; } = new("reason", typeof(NotOneOnOne), "With `not_one_on_one`: why it is none.");

    public static Refusal ChangedElsewhere { get; } = new(409, "changed_elsewhere", "Somebody else changed this just now. Look again.");

    public static Refusal NoLinks { get; } = new(409, "links_not_set", "Nobody has told Ladder where its tab is, so nothing can be put into invites. An administrator can.");

    /// <summary>For a person who waits for the answer.</summary>
    public static RefusedException Of<T>(GraphAnswer<T> answer)
        where T : class =>
        answer.Failure switch
        {
            GraphFailure.Forbidden => new(DirectoryRefusals.ConsentRequired, (DirectoryRefusals.Claims.Name, answer.Claims)),
            GraphFailure.NotFound => new(NoMailbox),
            _ => new(CalendarUnavailable) { RetryAfter = answer.RetryAfter },
        };
}
