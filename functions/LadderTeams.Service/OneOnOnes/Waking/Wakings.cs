using Azure;
using LadderTeams.Core.Assessments;
using LadderTeams.Service.OneOnOnes.Series;
using LadderTeams.Service.Storage;

namespace LadderTeams.Service.OneOnOnes.Waking;

/// <summary>A calendar that is to be looked at.</summary>
/// <param name="Version">Of the row: it changes when the calendar is to be looked at once more.</param>
/// <param name="Told">As in <see cref="WakeUp"/>.</param>
internal sealed record Waking(string Tenant, PersonId Owner, string Version, ValueList<string>? Told);

/// <summary>
/// Which calendars are to be looked at soon: one row for each, however often it is said. A row stays until somebody has looked, so that what
/// is lost on the way is sent again.
/// </summary>
internal sealed class Wakings(OneOnOneTable table, TimeProvider time)
{
    private const string From = "From", By = "By", Told = "Told", Sent = "Sent";

    private const char Separator = ' ';

    /// <summary>Who was sent to look and has not come back by then does not.</summary>
    private static readonly TimeSpan LongestLook = TimeSpan.FromMinutes(30);

    /// <summary>Nobody waits for what a calendar tells, and looking at many costs as much as looking at one.</summary>
    private static readonly TimeSpan Collecting = TimeSpan.FromMinutes(10);

    /// <summary>With others, within some minutes.</summary>
    /// <param name="told">As in <see cref="WakeUp"/>.</param>
    public Task AddAsync(string tenant, PersonId owner, ValueList<string>? told, CancellationToken cancellationToken) =>
        AddAsync(tenant, owner, now => new(now, now + Collecting, told), cancellationToken);

    /// <param name="after">How long to leave the calendar alone first; by then it is looked at, alone or not.</param>
    public Task AddAsync(string tenant, PersonId owner, TimeSpan after, CancellationToken cancellationToken) => AddAsync(tenant, owner, now => new(now + after, now + after, null), cancellationToken);

    /// <summary>
    /// Of each tenant those that can wait no longer, and with them, or where there are enough without, as many others as can be looked at together.
    /// They count as sent from then on.
    /// </summary>
    /// <param name="together">How many are looked at together.</param>
    public async Task<IReadOnlyList<Waking>> TakeAsync(int together, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var rows = await table.ListAsync(OneOnOneRows.AllWaking, cancellationToken).ToListAsync(cancellationToken);
        var waiting = rows.Where(row => WakeUpIn(row).From <= now && !(row.GetDateTimeOffset(Sent) > now - LongestLook)).GroupBy(row => OneOnOneRows.WakingIn(row).Tenant);
        var taken = new List<Waking>();
        foreach (var some in waiting.SelectMany(tenant => Ready([.. tenant], now, together)).Chunk(TableLimits.TransactionActions)) { taken.AddRange(await TakeAsync(some, now, cancellationToken)); }

        return taken;
    }

    /// <summary>Unless it is to be looked at once more by now.</summary>
    /// <param name="version">Of the row that was taken.</param>
    public Task EndAsync(string tenant, PersonId owner, string version, CancellationToken cancellationToken) =>
        table.RemoveAsync(OneOnOneRows.Waking(tenant, owner), new(version), cancellationToken);

    public Task ForgetAsync(string tenant, PersonId owner, CancellationToken cancellationToken) => table.RemoveAsync(OneOnOneRows.Waking(tenant, owner), ETag.All, cancellationToken);

    /// <summary>How many wait, and when the first of them is looked at at the latest.</summary>
    public async Task<(int Count, DateTimeOffset? By)> CountAsync(string tenant, CancellationToken cancellationToken)
    {
        var waiting = (await table.ListAsync(OneOnOneRows.WakingOf(tenant), cancellationToken).ToListAsync(cancellationToken)).Select(row => (DateTimeOffset?)WakeUpIn(row).By).ToList();
        return (waiting.Count, waiting.Min());
    }

    /// <summary>Said again while nobody has gone to look, nothing is lost of what was said before.</summary>
    private async Task AddAsync(string tenant, PersonId owner, Func<DateTimeOffset, WakeUp> when, CancellationToken cancellationToken)
    {
        var asked = when(time.GetUtcNow());
        while (!await TryAddAsync(OneOnOneRows.Waking(tenant, owner), asked, cancellationToken)) { }
    }

    /// <returns>False when somebody else was faster.</returns>
    private async Task<bool> TryAddAsync(TableEntity row, WakeUp asked, CancellationToken cancellationToken)
    {
        var found = await table.FindAsync(row, cancellationToken);
        var waiting = found is not null && found.GetDateTimeOffset(Sent) is null ? WakeUpIn(found) : null;
        var due = waiting is null ? asked : waiting.With(asked);
        if (due == waiting) { return true; }

        (row[From], row[By], row[Told]) = (due.From, due.By, due.Told is { } told ? string.Join(Separator, told) : null);
        return await table.WriteAsync(row, found?.ETag ?? default, cancellationToken) is not null;
    }

    private static IEnumerable<TableEntity> Ready(IReadOnlyCollection<TableEntity> waiting, DateTimeOffset now, int together)
    {
        var urgent = waiting.Count(row => WakeUpIn(row).By <= now);
        var full = waiting.Count / together * together;
        return waiting.OrderBy(row => WakeUpIn(row).By).Take(urgent > full ? waiting.Count : full);
    }

    private static WakeUp WakeUpIn(TableEntity row) =>
        new(row.GetDateTimeOffset(From)!.Value, row.GetDateTimeOffset(By)!.Value, row.GetString(Told) is { } told ? [.. told.Split(Separator)] : null);

    private async Task<IReadOnlyList<Waking>> TakeAsync(TableEntity[] rows, DateTimeOffset now, CancellationToken cancellationToken)
    {
        foreach (var row in rows) { row[Sent] = now; }

        if (await table.WriteAsync(rows.Select(row => new TableTransactionAction(TableTransactionActionType.UpdateReplace, row, row.ETag)), cancellationToken) is { } answers)
        {
            return [.. rows.Zip(answers, Taken)];
        }

        return rows is [_] ? [] : [.. await TakeAsync(rows[..(rows.Length / 2)], now, cancellationToken), .. await TakeAsync(rows[(rows.Length / 2)..], now, cancellationToken)];
    }

    private static Waking Taken(TableEntity row, Response answer)
    {
        var (tenant, owner) = OneOnOneRows.WakingIn(row);
        return new(tenant, owner, $"{answer.Headers.ETag}", WakeUpIn(row).Told);
    }
}
