using LadderTeams.Core.Ladders;

namespace LadderTeams.Core.Tests.Ladders.Import;

/// <summary>What holds for every import: nothing is lost and, for a ladder that is understood, nearly all is typed.</summary>
internal static class Whole
{
    private const double LeastTyped = 0.97;

    public static void Holds(Ladder ladder)
    {
        Accounts(ladder);
        Assert.True(ladder.Coverage.TypedShare >= LeastTyped, $"typed {ladder.Coverage.TypedShare:P1}, residual: {string.Join(" / ", ladder.Residual.Select(block => block.Text))}");
    }

    public static void Accounts(Ladder ladder)
    {
        var (characters, typed, residual, lost) = ladder.Coverage;
        Assert.Equal(0, lost);
        Assert.Equal(characters, typed + residual + lost);
    }
}
