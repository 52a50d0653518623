using System.Text.Json.Nodes;
using LadderTeams.Service.Platform.Callers;

namespace LadderTeams.Service.Growth.PersonalData;

/// <summary>
/// A part of what is kept on a person. Every feature that keeps anything registers one, so that exporting is whole and erasing
/// leaves nothing.
/// </summary>
internal interface IPersonalData
{
    /// <summary>What the part is called in an export.</summary>
    string Name { get; }

    /// <summary>The kinds of rows of a page that the part accounts for.</summary>
    IReadOnlyList<string> Kinds { get; }

    /// <summary>The part as the person may see it: nothing that another wrote for themselves, nothing that is still blind. Null for none.</summary>
    Task<JsonNode?> ExportAsync(Subject subject, GrowthPage page, CancellationToken cancellationToken);

    /// <summary>Removes what is kept outside of the person's own partition, which is removed as a whole afterwards. May be asked again.</summary>
    Task EraseAsync(GrowthPage page, CancellationToken cancellationToken);
}
