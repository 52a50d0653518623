using System.Text.Json.Serialization;
using LadderTeams.Core.Assessments;
using LadderTeams.Core.Assessments.Evidence;

namespace LadderTeams.Service.Assessments.Evidence;

/// <param name="Source">Whose word it is, such as a colleague's; nothing for the person's own account.</param>
/// <param name="Link">An address of the web.</param>
/// <param name="Date">When it happened.</param>
/// <param name="SpeaksFor">The statements that it shows; none when it is left out.</param>
/// <param name="Visibility">The person's own when it is left out.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record EvidenceRequest(
    string? Title = null, string? Text = null, string? Source = null, string? Link = null, DateOnly? Date = null, IReadOnlyList<StatementRequest?>? SpeaksFor = null, EvidenceVisibility? Visibility = null)
{
    public const string Rule = "A piece of evidence has a date, and each statement that it speaks for a ladder, a version and an id.";

    /// <summary>Null for a request that <see cref="Rule"/> does not allow.</summary>
    public IReadOnlyList<StatementReference>? Referred()
    {
        var references = (SpeaksFor ?? []).Select(said => said?.Referred()).ToList();
        return Date is null || references.Contains(null) ? null : [.. references.OfType<StatementReference>()];
    }

    public EvidenceDetails DetailsWith(ValueList<ReadStatement> read) =>
        new(Title ?? "", Text, Source, Link, Date!.Value, [.. read.Select(one => one.Pin)], Visibility ?? EvidenceVisibility.Mine);
}

/// <summary>A statement as a version of a ladder says it.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record StatementRequest(string? Ladder = null, int? Version = null, string? Statement = null)
{
    /// <summary>Null where a part is missing.</summary>
    public StatementReference? Referred() => Ladder is null || Version is not { } version || Statement is null ? null : new(Ladder, version, Statement);
}

[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record VisibilityRequest(EvidenceVisibility? Visibility = null);
