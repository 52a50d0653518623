using System.Text.Json.Serialization;

namespace LadderTeams.Service.OneOnOnes.Meetings.Focusing;

/// <param name="Capabilities">By their names on the person's ladder, three at most.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record FocusRequest(IReadOnlyList<string?>? Capabilities = null);

/// <param name="Revision">What a change names in <c>If-Match</c>; null when nothing was chosen yet, and a change says <c>If-None-Match: *</c>.</param>
internal sealed record FocusResponse(IReadOnlyList<string> Capabilities, int? Revision)
{
    public static FocusResponse Of(KeptFocus kept) => new(kept.Focus.Capabilities, kept.Revision);
}
