using LadderTeams.Service.Growth;
using LadderTeams.Service.Growth.Auditing;
using LadderTeams.Service.Growth.PersonalData;
using LadderTeams.Service.Growth.Tracing;
using LadderTeams.Service.Platform.Callers;
using LadderTeams.Service.Platform.Idempotency;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LadderTeams.Service.Privacy;

/// <summary>
/// Removes all that is kept on a person, for ever, and her name and what only she has seen from other people's pages. Her own
/// partition, which leads to all of it, goes last, so that what fails half way can be asked for again and finds the rest.
/// </summary>
internal static partial class ErasePerson
{
    public static async Task<NoContent> DeleteAsync(
        Subject subject, GrowthStore store, IEnumerable<IPersonalData> parts, IIdempotencyRecords answers, TracedPages others, Traces traces, Readings readings,
        ILoggerFactory logs, CancellationToken cancellationToken)
    {
        var key = GrowthKey.Of(subject);
        var page = await store.ReadAsync(key, cancellationToken);
        foreach (var part in parts) { await part.EraseAsync(page, cancellationToken); }

        await answers.ForgetAsync(key.Scope, cancellationToken);
        try
        {
            await others.EraseAsync(key, cancellationToken);
            await traces.RemoveLeadingToAsync(key, cancellationToken);
            await store.EraseAsync(key, cancellationToken);
        }
        finally
        {
            readings.Forget(key);
            traces.Forget(key);
        }

        Log.Erased(logs.CreateLogger(typeof(ErasePerson)), subject.IsCaller);
        return TypedResults.NoContent();
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "All that was kept on a person is erased; they asked for it themselves: {Themselves}")]
        public static partial void Erased(ILogger logger, bool themselves);
    }
}
