using LadderTeams.Core.Ladders;

namespace LadderTeams.Service.Ladders;

/// <summary>The codes of the two levels that a guide leads between, as the guide names them.</summary>
internal sealed record TransitionEnds(string From, string To)
{
    public static TransitionEnds Of(Transition guide) => new(guide.From, guide.To);
}
