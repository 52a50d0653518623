using System.Net;
using System.Net.Mime;
using System.Text;
using System.Threading.Channels;
using LadderTeams.Local.Tenant.Calendars.Keeping;

namespace LadderTeams.Local.Tenant.Calendars.Subscribing;

/// <summary>Tells of changes what has a subscription, once each and in their order.</summary>
internal sealed class Notifications : BackgroundService
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    private readonly Channel<Func<CancellationToken, Task>> due = Channel.CreateUnbounded<Func<CancellationToken, Task>>();
    private readonly SubscriptionStore subscriptions;
    private readonly NotificationHttp http;
    private readonly TenantOptions options;

    public Notifications(CalendarDirectory calendars, SubscriptionStore subscriptions, NotificationHttp http, TenantOptions options)
    {
        (this.subscriptions, this.http, this.options) = (subscriptions, http, options);
        calendars.Changed += Tell;
    }

    /// <summary>How many could not be delivered. They are not sent again; what they told of, <see cref="LifecycleEvent.Missed"/> can say.</summary>
    public int Undelivered { get; private set; }

    /// <summary>Over when all that was due when it was called is delivered, or could not be.</summary>
    public Task WhenSettledAsync()
    {
        var settled = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        due.Writer.TryWrite(_ =>
        {
            settled.SetResult();
            return Task.CompletedTask;
        });
        return settled.Task;
    }

    /// <summary>Happens to the subscriptions to a person's calendar. Those without an address for it are told nothing.</summary>
    public void Happen(Guid mailbox, LifecycleEvent happening)
    {
        foreach (var subscription in subscriptions.Of(mailbox))
        {
            if (happening is LifecycleEvent.SubscriptionRemoved) { subscriptions.Remove(subscription.Id); }

            if (happening is LifecycleEvent.ReauthorizationRequired) { subscriptions.Put(subscription with { NeedsReauthorization = true }); }

            if (subscription.LifecycleUrl is not null) { Send(Notification.Of(subscription, happening, options.TenantId)); }
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var deliver in due.Reader.ReadAllAsync(stoppingToken)) { await deliver(stoppingToken); }
    }

    private void Tell(CalendarChange change)
    {
        foreach (var subscription in subscriptions.Of(change.Owner.Id).Where(subscription => !subscription.NeedsReauthorization && subscription.Kinds.Contains(change.Kind)))
        {
            Send(Notification.Of(subscription, change, options.TenantId));
        }
    }

    private void Send(Notification notification) => due.Writer.TryWrite(async stopping =>
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        patience.CancelAfter(Patience);
        try
        {
            using var content = new StringContent(notification.Body, Encoding.UTF8, MediaTypeNames.Application.Json);
            using var response = await http.Client.PostAsync(notification.To, content, patience.Token);
            if (response.StatusCode is < HttpStatusCode.OK or >= HttpStatusCode.Ambiguous) { Undelivered++; }
        }
        catch (Exception failure) when (failure is HttpRequestException || (failure is OperationCanceledException && !stopping.IsCancellationRequested))
        {
            Undelivered++;
        }
    });
}
