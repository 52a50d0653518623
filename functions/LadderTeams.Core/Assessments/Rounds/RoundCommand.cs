using LadderTeams.Core.Assessments.Ratings;

namespace LadderTeams.Core.Assessments.Rounds;

/// <summary>What one of the two people of a round wants to do to it.</summary>
public abstract record RoundCommand
{
    private protected RoundCommand()
    {
    }
}

/// <param name="Revision">Of the draft that the author started from.</param>
/// <param name="Base">What that draft said; null when the client does not know any more.</param>
public sealed record SaveDraft(Assessment Assessment, int Revision, Assessment? Base = null) : RoundCommand;

/// <param name="Revision">Of the draft that the author has before her: nothing is submitted that she did not see.</param>
public sealed record Submit(int Revision) : RoundCommand;

public sealed record Withdraw : RoundCommand;

public sealed record SignOffRound(WrittenText Summary) : RoundCommand;

/// <param name="ManagerNow">The person's manager as the directory says it now; null when she has none.</param>
public sealed record Close(PersonId? ManagerNow) : RoundCommand;
