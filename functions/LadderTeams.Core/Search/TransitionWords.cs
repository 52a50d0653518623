using LadderTeams.Core.Ladders;

namespace LadderTeams.Core.Search;

/// <summary>A guide from one level to the next as what can be found in it.</summary>
internal static class TransitionWords
{
    public static IEnumerable<SearchedStatement> Of(Ladder ladder, Transition guide)
    {
        var level = ladder.FindLevel(guide.To);
        return PartsOf(guide).Select(part => new SearchedStatement(
            ladder, level, null, StatementPart.Guide, (part.Words as Statement)?.Id, part.Name, part.Words.Text)
        {
            Guide = guide,
            IsQuestion = part.Words is Question,
        });
    }

    private static IEnumerable<(string? Name, Passage Words)> PartsOf(Transition guide) =>
        Unnamed([guide.Purpose, guide.Format, guide.UseCase, guide.CoreProblem, guide.Statement])
            .Concat(Unnamed(guide.Shifts.SelectMany(shift => new[] { shift.From, shift.To })))
            .Concat(guide.Behaviours.SelectMany(part => Named(part.Name, [.. part.Does, .. part.Questions, part.Loop])))
            .Concat(guide.Clarified.SelectMany(part => Named(part.Name, [.. part.Points, .. part.Questions])))
            .Concat(guide.AntiPatterns.SelectMany(part => Named(part.Name, part.Points)))
            .Concat(Unnamed(guide.Example is { } example ? [example.Situation, .. example.Steps, example.Why] : []))
            .Concat(Unnamed(guide.Usage.Concat(guide.Core).Concat(guide.Notes)));

    private static IEnumerable<(string? Name, Passage Words)> Unnamed(IEnumerable<Passage?> passages) => Named(null, passages);

    private static IEnumerable<(string? Name, Passage Words)> Named(string? name, IEnumerable<Passage?> passages) =>
        passages.OfType<Passage>().Select(passage => (name, passage));
}
