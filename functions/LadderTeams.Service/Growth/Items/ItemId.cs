using LadderTeams.Core.Assessments;

namespace LadderTeams.Service.Growth.Items;

internal static class ItemId
{
    /// <summary>Null for what can name nothing, so that it never becomes part of a key.</summary>
    public static string? From(string named) => EntryId.From(named)?.Value;
}
