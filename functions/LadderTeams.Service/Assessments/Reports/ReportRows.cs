using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using LadderTeams.Core.Assessments.Reports;
using LadderTeams.Core.Assessments.Rounds;
using LadderTeams.Service.Storage;

namespace LadderTeams.Service.Assessments.Reports;

/// <summary>The rows of published reports. The partition is the tenant and the ladder; "head" has the days that are reported on, and each report a row by the day that it begins.</summary>
internal static class ReportRows
{
    public const string Table = "Reports";
    private const string Head = "head";
    private const string Day = "yyyy-MM-dd";
    private const string Periods = "Periods";

    public static TableEntity HeadOf(string tenant, string ladder) => new(PartitionOf(tenant, ladder), TableKey.Encode(Head));

    public static PartitionRange Reports(string tenant, string ladder) => PartitionRange.StartingWith(PartitionOf(tenant, ladder), TableKey.Prefix("report"));

    public static IReadOnlyList<Period> ReadPeriods(TableEntity? head) =>
        [.. (head?.GetString(Periods) ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(ReadPeriod)];

    public static TableEntity WritePeriods(TableEntity head, IEnumerable<Period> periods)
    {
        head[Periods] = string.Join(' ', periods.Select(period => $"{Written(period.Start)}/{Written(period.End)}"));
        return head;
    }

    public static TableEntity Write(string tenant, OwnerReport report, DateTimeOffset publishedAt)
    {
        var row = new TableEntity(PartitionOf(tenant, report.LadderId), TableKey.Encode("report", Written(report.Period.Start)));
        using var packed = new MemoryStream();
        using (var pack = new BrotliStream(packed, CompressionLevel.Optimal, leaveOpen: true)) { JsonSerializer.Serialize(pack, LadderReportResponse.Of(report, publishedAt), ReportJson.Default.LadderReportResponse); }

        BinaryParts.Write(row, packed.GetBuffer().AsSpan(0, (int)packed.Length));
        return row;
    }

    /// <exception cref="InvalidDataException">The row is no report.</exception>
    public static LadderReportResponse Read(TableEntity row)
    {
        using var packed = new MemoryStream();
        BinaryParts.Read(row, packed);
        packed.Position = 0;
        using var unpack = new BrotliStream(packed, CompressionMode.Decompress);
        return JsonSerializer.Deserialize(unpack, ReportJson.Default.LadderReportResponse) ?? throw new InvalidDataException("A row is no report.");
    }

    private static string PartitionOf(string tenant, string ladder) => TableKey.Encode(tenant, ladder);

    private static Period ReadPeriod(string written) =>
        written.Split('/') is [var start, var end] && Period.From(ReadDay(start), ReadDay(end)) is { } period ? period : throw new InvalidDataException("A row has no periods.");

    private static DateOnly ReadDay(string day) => DateOnly.ParseExact(day, Day, CultureInfo.InvariantCulture);

    private static string Written(DateOnly day) => day.ToString(Day, CultureInfo.InvariantCulture);
}
