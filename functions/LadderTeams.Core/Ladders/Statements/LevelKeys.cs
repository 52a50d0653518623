namespace LadderTeams.Core.Ladders.Statements;

/// <summary>Finds levels by the names that documents use for them.</summary>
internal static class LevelKeys
{
    /// <summary>Equal for codes that differ in case or white space only: <c>IC 3</c> and <c>ic3</c>.</summary>
    public static string Of(string name) => string.Concat(name.Where(letter => !char.IsWhiteSpace(letter))).ToUpperInvariant();

    /// <summary>The keys of the code, the title and the aliases, the code first.</summary>
    public static IEnumerable<string> AllOf(Level level) =>
        new[] { level.Code, level.Title ?? "" }.Concat(level.Aliases).Select(Of).Where(key => key.Length > 0).Distinct();
}
