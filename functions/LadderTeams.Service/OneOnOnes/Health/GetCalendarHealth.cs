using System.Text.Json.Serialization;
using LadderTeams.Core.OneOnOnes.Agendas;
using LadderTeams.Service.OneOnOnes.Mailboxes;
using LadderTeams.Service.OneOnOnes.Waking;
using LadderTeams.Service.Platform.Callers;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LadderTeams.Service.OneOnOnes.Health;

internal static class GetCalendarHealth
{
    /// <summary>What was read in the afternoon is not read that night, but the next.</summary>
    private static readonly TimeSpan Lately = TimeSpan.FromHours(38);

    public static async Task<Ok<CalendarHealthResponse>> GetAsync(ICaller caller, MailboxStore mailboxes, Wakings wakings, TimeProvider time, HttpResponse response, CancellationToken cancellationToken)
    {
        response.Headers.CacheControl = "no-store";
        var now = time.GetUtcNow();
        var all = await mailboxes.ListAsync(caller.TenantId, cancellationToken).ToListAsync(cancellationToken);
        var (waiting, by) = await wakings.CountAsync(caller.TenantId, cancellationToken);
        return TypedResults.Ok(new CalendarHealthResponse(
            all.Count,
            all.Count(mailbox => mailbox.ReadAt > now - Lately),
            all.Count(mailbox => mailbox.SubscribedUntil > now),
            waiting,
            by < now ? by : null,
            all.Where(mailbox => mailbox.Trouble is not MailboxTrouble.None).CountBy(mailbox => mailbox.Trouble).OrderBy(pair => pair.Key).Select(pair => new TroubleCount(pair.Key, pair.Value)).ToList(),
            all.SelectMany(mailbox => mailbox.Outcomes).GroupBy(pair => pair.Key, pair => pair.Value).OrderBy(group => group.Key).Select(group => new OutcomeCount(group.Key, group.Sum())).ToList()));
    }
}

/// <summary>In numbers alone: whose calendars they are, and what stands in them, is not told.</summary>
/// <param name="Mailboxes">Calendars that are followed.</param>
/// <param name="ReadLately">Of them, those that were read within the last 38 hours.</param>
/// <param name="Notifying">Of them, those of which Graph tells changes at once; the others are read at night.</param>
/// <param name="Waiting">Those that are to be looked at soon.</param>
/// <param name="WaitingSince">Null when none waits longer than it should.</param>
/// <param name="Troubles">Why calendars cannot be followed.</param>
/// <param name="Outcomes">What became of the series that are turned on.</param>
internal sealed record CalendarHealthResponse(
    int Mailboxes, int ReadLately, int Notifying, int Waiting, DateTimeOffset? WaitingSince, IReadOnlyList<TroubleCount> Troubles, IReadOnlyList<OutcomeCount> Outcomes);

internal sealed record TroubleCount(MailboxTrouble Trouble, int Count);

internal sealed record OutcomeCount(AgendaOutcome Outcome, int Count);

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(CalendarHealthResponse))]
internal sealed partial class CalendarHealthJson : JsonSerializerContext;
