using LadderTeams.Core.Privacy;
using LadderTeams.Service.Growth.Tracing;
using LadderTeams.Service.Platform.Caching;
using LadderTeams.Service.Platform.Callers;
using LadderTeams.Service.Storage;

namespace LadderTeams.Service.Growth.Auditing;

/// <summary>Writes down who read what of a person, before she is shown it.</summary>
internal sealed class Readings(TableServiceClient tables, Traces traces, TimeProvider time)
{
    /// <summary>How many readings of a day are remembered, so that the store need not be asked again.</summary>
    private const int Remembered = 20_000;

    private readonly RecentlyUsed<(GrowthKey Page, string Reader, Resource Resource, DateOnly Day), string> written = new(Remembered);

    public async ValueTask WriteAsync(Subject subject, Resource resource, CancellationToken cancellationToken)
    {
        var key = GrowthKey.Of(subject);
        var now = time.GetUtcNow();
        var reading = (key, subject.Caller.PersonId, resource, DateOnly.FromDateTime(now.UtcDateTime));
        if (written.Find(reading) is not null) { return; }

        var authorship = await traces.LeaveAsync(subject, cancellationToken);
        var table = await tables.GetOrCreateTableAsync(GrowthRows.Table, cancellationToken);
        try
        {
            var entry = AuditRows.Write(key, AuditEntry.Of(new(Act.Read, resource), subject.Caller, now));
            await table.SubmitTransactionAsync([new(TableTransactionActionType.Add, entry), authorship], cancellationToken);
        }
        catch (TableTransactionFailedException before) when (before.ErrorCode is TableErrorCode.EntityAlreadyExists)
        {
            // The first reading of the day is written down already.
        }
        catch (TableTransactionFailedException gone) when (gone.ErrorCode is TableErrorCode.ResourceNotFound)
        {
            traces.Forget(subject);
            await WriteAsync(subject, resource, cancellationToken);
        }

        written.Keep(reading, "", 1);
    }

    /// <summary>After what was written down is erased.</summary>
    public void Forget(GrowthKey page) => written.Forget(reading => reading.Page == page);
}
