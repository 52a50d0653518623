using LadderTeams.Core.Ladders;
using LadderTeams.Core.Ladders.Statements;

namespace LadderTeams.Core.Search;

/// <summary>A guide from one level to the next as what can be found in it.</summary>
internal static class TransitionWords
{
    public static IEnumerable<SearchedStatement> Of(Ladder ladder, Transition guide)
    {
        var level = ladder.FindLevel(guide.To);
        return LadderPassages.Of(guide).Select(part => new SearchedStatement(
            ladder, level, null, StatementPart.Guide, (part.Words as Statement)?.Id, part.Section, part.Words.Text)
        {
            Guide = guide,
            IsQuestion = part.Words is Question,
        });
    }
}
