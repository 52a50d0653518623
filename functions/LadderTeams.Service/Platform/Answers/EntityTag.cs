using System.Globalization;

namespace LadderTeams.Service.Platform.Answers;

internal static class EntityTag
{
    /// <summary>Of a thing that counts its changes, as a change of it names it in <c>If-Match</c>.</summary>
    public static string Of(int revision) => string.Create(CultureInfo.InvariantCulture, $"\"{revision}\"");
}
