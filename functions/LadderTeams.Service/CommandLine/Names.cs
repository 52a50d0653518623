using System.Text.Json;
using LadderTeams.Core.Ladders;

namespace LadderTeams.Service.CommandLine;

/// <summary>How words of the model are written in the command line's JSON.</summary>
internal static class Names
{
    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    public static IReadOnlyList<string> Texts(IEnumerable<Passage> passages) => [.. passages.Select(passage => passage.Text)];
}
