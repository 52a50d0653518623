using LadderTeams.Core.Ladders;

namespace LadderTeams.Service.Ladders;

internal static class Passages
{
    public static IReadOnlyList<string> Texts(this IEnumerable<Passage> passages) => [.. passages.Select(passage => passage.Text)];
}
