namespace LadderTeams.Core.Ladders.Statements;

internal static class Neighbours
{
    /// <summary>Each item but the last, with the one after it.</summary>
    public static IEnumerable<(T Earlier, T Later)> Pairwise<T>(this IEnumerable<T> items)
    {
        var list = items.ToList();
        return list.Zip(list.Skip(1));
    }
}
