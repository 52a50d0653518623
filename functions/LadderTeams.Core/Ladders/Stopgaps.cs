namespace LadderTeams.Core.Ladders;

/// <summary>What authors write where they have yet to say something: <c>TBD</c>, <c>to be defined</c>.</summary>
internal static class Stopgaps
{
    private static readonly HashSet<string> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        "tbd", "tba", "tbc", "todo", "to do", "wip", "xxx", "pending", "to come", "more to come", "coming soon", "work in progress", "under construction", "to be added",
        "to be decided", "to be defined", "to be determined", "to be done", "to be written", "not yet defined", "placeholder", "fill in", "add text here", "lorem ipsum",
    };

    /// <param name="words">Without marks around them.</param>
    public static bool Include(string words) => Known.Contains(words);
}
