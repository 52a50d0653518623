using LadderTeams.Core.Assessments;

namespace LadderTeams.Service.Assessments.Items;

internal static class NewId
{
    /// <summary>Random: it tells nobody when, or after what, a thing was written.</summary>
    public static EntryId Next() => EntryId.From(Guid.NewGuid().ToString("N"))!;
}
