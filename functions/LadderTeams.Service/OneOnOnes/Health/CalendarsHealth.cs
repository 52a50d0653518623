using LadderTeams.Service.OneOnOnes.Mailboxes;
using LadderTeams.Service.Platform.Caching;
using LadderTeams.Service.Platform.SignIn;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace LadderTeams.Service.OneOnOnes.Health;

/// <summary>
/// Whether Graph still tells what happens in the calendars that it told of, in any tenant. How many they are, an admin reads for her own tenant
/// (<see cref="GetCalendarHealth"/>).
/// </summary>
internal sealed class CalendarsHealth(TrustedTenants trusted, MailboxStore mailboxes, TimeProvider time) : IHealthCheck, IDisposable
{
    /// <summary>All calendars are read for it.</summary>
    public static readonly TimeSpan Freshness = TimeSpan.FromMinutes(5);

    /// <summary>Before the end of a subscription. By then two nights should have renewed it.</summary>
    public static readonly TimeSpan Near = TimeSpan.FromHours(2);

    private const string All = "all";

    private readonly LastAnswers<string, Look> last = new(1, _ => 1, time);

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var look = await last.GetAsync(All, look => time.GetUtcNow() - look.AsOf < Freshness, LookAsync, cancellationToken);
        return look.Value.IsWell ? HealthCheckResult.Healthy() : HealthCheckResult.Degraded("Of some calendars Graph does not tell any more, or not for long; they are read at night.");
    }

    public void Dispose() => last.Dispose();

    private async Task<Look> LookAsync()
    {
        foreach (var tenant in trusted.All)
        {
            await foreach (var mailbox in mailboxes.ListAsync(tenant.Id, CancellationToken.None))
            {
                if (mailbox.Subscription is not null && mailbox.SubscribedUntil - time.GetUtcNow() <= Near) { return new(false); }
            }
        }

        return new(true);
    }

    private sealed record Look(bool IsWell);
}
