using System.Text.Json;
using LadderTeams.Service.Platform.Triggers;

namespace LadderTeams.Local.Tests.Triggers;

internal static class Messages
{
    public static TriggerReply Under(string output, params string[] json) =>
        new(new Dictionary<string, IReadOnlyList<JsonElement>> { [output] = [.. json.Select(text => JsonDocument.Parse(text).RootElement)] });
}
