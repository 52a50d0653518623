using System.Text.Json;
using LadderTeams.Core.Ladders;

namespace LadderTeams.Service.CommandLine;

/// <summary>How the command line writes words and numbers of the model.</summary>
internal static class Names
{
    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    public static IReadOnlyList<string> Texts(IEnumerable<Passage> passages) => [.. passages.Select(passage => passage.Text)];

    /// <summary><c>1 level</c>, <c>2 levels</c>.</summary>
    /// <param name="many">Null where it is <paramref name="one"/> and an s.</param>
    public static string Count(int count, string one, string? many = null) => $"{count} {(count == 1 ? one : many ?? one + "s")}";
}
