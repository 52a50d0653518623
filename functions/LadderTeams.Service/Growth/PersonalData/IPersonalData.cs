using System.Text.Json.Nodes;
using LadderTeams.Core.Assessments;
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

    /// <summary>The part as the person may see it: nothing that another wrote for themselves, nothing that is still blind. Null for none.</summary>
    Task<JsonNode?> ExportAsync(Subject subject, GrowthPage page, CancellationToken cancellationToken);

    /// <summary>What somebody else wrote on a page, in her own words alone and as she may always read it. Null for nothing.</summary>
    /// <param name="page">As managers read it.</param>
    JsonNode? ExportWordsOf(PersonId author, GrowthPage page) => null;

    /// <summary>Removes what is kept outside of the table of growth; the person's own partition is removed as a whole afterwards. May be asked again.</summary>
    Task EraseAsync(GrowthPage page, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>What takes somebody else's name from a page, and the words that its person has not seen: each change is small, and nothing is written down.</summary>
    /// <param name="page">As managers read it.</param>
    IEnumerable<GrowthChange> EraseTracesOf(PersonId author, GrowthPage page) => [];
}
