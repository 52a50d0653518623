using System.Collections.Concurrent;
using System.Globalization;
using LadderTeams.Service.Platform.Caching;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace LadderTeams.Service.Platform.Health;

internal sealed record ReadinessReport(HealthStatus Status, DateTimeOffset AsOf, IReadOnlyList<DependencyState> Dependencies);

internal sealed record DependencyState(string Name, HealthStatus Status, DateTimeOffset Since, string? Meaning, IReadOnlyDictionary<string, string> Details);

/// <summary>How those do that the service depends on. However many ask, each is looked at once in <see cref="Freshness"/>.</summary>
internal sealed class Readiness(HealthCheckService checks, TimeProvider time) : IDisposable
{
    public static readonly TimeSpan Freshness = TimeSpan.FromSeconds(10);

    private const string All = "all";

    private readonly LastAnswers<string, ReadinessReport> last = new(1, _ => 1, time);
    private readonly ConcurrentDictionary<string, (HealthStatus Status, DateTimeOffset Since)> known = new(StringComparer.Ordinal);

    public async ValueTask<ReadinessReport> ReadAsync(CancellationToken cancellationToken) =>
        (await last.GetAsync(All, report => time.GetUtcNow() - report.AsOf < Freshness, LookAsync, cancellationToken)).Value;

    public void Dispose() => last.Dispose();

    private async Task<ReadinessReport> LookAsync()
    {
        var report = await checks.CheckHealthAsync(CancellationToken.None);
        var now = time.GetUtcNow();
        return new(report.Status, now, [.. report.Entries.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => StateOf(entry.Key, entry.Value, now))]);
    }

    private DependencyState StateOf(string name, HealthReportEntry entry, DateTimeOffset now)
    {
        var (_, since) = known.AddOrUpdate(name, _ => (entry.Status, now), (_, before) => before.Status == entry.Status ? before : (entry.Status, now));
        return new(name, entry.Status, since, entry.Description, entry.Data.ToDictionary(detail => detail.Key, detail => TextOf(detail.Value), StringComparer.Ordinal));
    }

    private static string TextOf(object value) => value is DateTimeOffset date ? date.ToString("O", CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{value}");
}
