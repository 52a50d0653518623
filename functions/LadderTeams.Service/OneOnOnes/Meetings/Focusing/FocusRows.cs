using LadderTeams.Core.OneOnOnes.Meetings;
using LadderTeams.Service.Growth;
using LadderTeams.Service.Storage;

namespace LadderTeams.Service.OneOnOnes.Meetings.Focusing;

/// <param name="Revision">Counts its changes; null when there was none yet.</param>
internal sealed record KeptFocus(Focus Focus, int? Revision);

/// <summary>The one row of kind <c>focus</c> on a person's page.</summary>
internal static class FocusRows
{
    public const string Kind = "focus";
    private const string Capability = "Capability", Revision = "Revision";

    public static KeptFocus Read(GrowthPage page) => page.Find(Kind) is { } row
        ? new(Focus.From([.. Enumerable.Range(1, Focus.Most).Select(place => row.GetString($"{Capability}{place}")).OfType<string>()])!, row.GetInt32(Revision))
        : new(Focus.None, null);

    public static TableEntity Write(GrowthKey key, KeptFocus kept)
    {
        var row = GrowthRows.Of(key, Kind);
        row[Revision] = kept.Revision;
        foreach (var (index, capability) in kept.Focus.Capabilities.Index()) { row[$"{Capability}{index + 1}"] = capability; }

        return row;
    }
}
