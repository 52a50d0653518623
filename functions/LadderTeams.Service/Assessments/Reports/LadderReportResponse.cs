using System.Text.Json.Serialization;
using LadderTeams.Core.Assessments.Reports;

namespace LadderTeams.Service.Assessments.Reports;

/// <param name="Reports">The earliest first.</param>
internal sealed record LadderReportsResponse(IReadOnlyList<LadderReportResponse> Reports);

/// <summary>How a ladder was used over a period. It was counted once and never changes; nothing in it is about fewer than five people.</summary>
internal sealed record LadderReportResponse(string Ladder, DateOnly Start, DateOnly End, DateTimeOffset PublishedAt, IReadOnlyList<LevelGroupResponse> Groups)
{
    public static LadderReportResponse Of(OwnerReport report, DateTimeOffset publishedAt) =>
        new(report.LadderId, report.Period.Start, report.Period.End, publishedAt, [.. report.Groups.Select(LevelGroupResponse.Of)]);
}

/// <param name="Tracks">Several where each has too few people by itself; empty on a ladder without tracks.</param>
/// <param name="Levels">Codes, in the ladder's order.</param>
/// <param name="AtLeast">How many people were assessed, to whole fives.</param>
internal sealed record LevelGroupResponse(IReadOnlyList<string> Tracks, IReadOnlyList<string> Levels, int AtLeast, IReadOnlyList<CapabilityReportResponse> Capabilities)
{
    public static LevelGroupResponse Of(LevelGroup group) => new(group.Tracks, group.Levels, group.AtLeast, [.. group.Capabilities.Select(CapabilityReportResponse.Of)]);
}

/// <param name="Points">Lowest first; empty where saying anything would say it of too few.</param>
internal sealed record CapabilityReportResponse(string Capability, IReadOnlyList<PointGroupResponse> Points)
{
    public static CapabilityReportResponse Of(CapabilityReport report) => new(report.Capability, [.. report.Points.Select(group => new PointGroupResponse(group.Points, group.AtLeast))]);
}

/// <param name="Points">Neighbours on the scale.</param>
/// <param name="AtLeast">How many people were rated there, to whole fives.</param>
internal sealed record PointGroupResponse(IReadOnlyList<string> Points, int AtLeast);

[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record PublishReportRequest(DateOnly Start, DateOnly End);

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(LadderReportsResponse))]
[JsonSerializable(typeof(PublishReportRequest))]
internal sealed partial class ReportJson : JsonSerializerContext;
