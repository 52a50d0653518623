using LadderTeams.Local.Triggers;
using LadderTeams.Service.Platform.Triggers;
using Microsoft.Extensions.Logging.Abstractions;

namespace LadderTeams.Local.Tests.Triggers;

public sealed class SchedulerTests
{
    private static readonly DateTimeOffset TenOClock = new(2026, 11, 21, 10, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);
    private readonly ManualTime time = new(TenOClock);
    private readonly RecordedTriggers triggers = new();
    private readonly MessageQueues queues = new();

    [Fact]
    public async Task A_timer_runs_when_it_is_due_and_not_before()
    {
        using var scheduler = await StartAsync(Every("0 */5 * * * *"));

        time.Advance(5 * Minute - TimeSpan.FromMilliseconds(1));
        await time.WaitForWaitAsync();
        Assert.Equal(0, triggers.Unseen);

        time.Advance(TimeSpan.FromMilliseconds(1));
        var (function, call) = await triggers.NextAsync();

        Assert.Equal("Every", function);
        Assert.False(call.GetProperty("Data").GetProperty("timer").GetProperty("IsPastDue").GetBoolean());
        Assert.Equal("2026-11-21T10:10:00.0000000+00:00", call.GetProperty("Data").GetProperty("timer").GetProperty("ScheduleStatus").GetProperty("Next").GetString());
    }

    [Fact]
    public async Task A_timer_runs_once_at_each_due_time()
    {
        using var scheduler = await StartAsync(Every("0 * * * * *"));

        for (var run = 0; run < 3; run++)
        {
            time.Advance(Minute);
            await triggers.NextAsync();
            await time.WaitForWaitAsync();
            Assert.Equal(0, triggers.Unseen);
        }
    }

    [Fact]
    public async Task Timers_do_not_wait_for_each_other()
    {
        var never = new TaskCompletionSource();
        triggers.Do = async function => { if (function == "Slow") { await never.Task; } return TriggerReply.Nothing; };
        using var scheduler = await StartAsync(Every("0 0 * * * *", "Slow"), Every("0 0 * * * *", "Fast"));

        time.Advance(60 * Minute);

        Assert.Equal(["Fast", "Slow"], new[] { (await triggers.NextAsync()).Function, (await triggers.NextAsync()).Function }.Order());
    }

    [Fact]
    public async Task A_timer_never_runs_twice_at_once_and_passes_over_what_came_meanwhile()
    {
        var first = new TaskCompletionSource();
        triggers.Do = async _ => { await first.Task; return TriggerReply.Nothing; };
        using var scheduler = await StartAsync(Every("0 * * * * *"));
        time.Advance(Minute);
        await triggers.NextAsync();

        time.Advance(3.5 * Minute);
        Assert.Equal((0, 0), (time.Waits, triggers.Unseen));

        first.SetResult();
        await time.WaitForWaitAsync();
        Assert.Equal(0, triggers.Unseen);

        time.Advance(0.5 * Minute);
        await triggers.NextAsync();
    }

    [Fact]
    public async Task A_timer_that_failed_runs_again_when_it_is_due()
    {
        triggers.Do = _ => throw new InvalidOperationException("no");
        using var scheduler = await StartAsync(Every("0 * * * * *"));
        time.Advance(Minute);
        await triggers.NextAsync();
        await time.WaitForWaitAsync();

        time.Advance(Minute);

        await triggers.NextAsync();
    }

    [Fact]
    public async Task A_timer_whose_due_time_the_machine_slept_through_runs_late_and_once()
    {
        using var scheduler = await StartAsync(Every("0 0 * * * *"));

        time.Advance(150 * Minute);

        var (_, call) = await triggers.NextAsync();
        Assert.True(call.GetProperty("Data").GetProperty("timer").GetProperty("IsPastDue").GetBoolean());
        await time.WaitForWaitAsync();
        Assert.Equal(0, triggers.Unseen);
    }

    [Fact]
    public async Task A_timer_runs_at_the_start_when_it_is_declared_so()
    {
        using var scheduler = await StartAsync(Every("0 0 0 1 1 *") with { RunOnStartup = true });

        await triggers.NextAsync();
    }

    [Fact]
    public async Task What_a_timer_hands_out_goes_to_the_queue_that_it_declares()
    {
        triggers.Do = _ => Task.FromResult(Messages.Under("next", "{\"person\":1}", "\"text\""));
        using var scheduler = await StartAsync(Every("0 * * * * *") with { Outputs = new Dictionary<string, string> { ["next"] = "people" } });

        time.Advance(Minute);

        Assert.Equal("{\"person\":1}", (await queues.TakeAsync("people", CancellationToken.None)).Text);
        Assert.Equal("text", (await queues.TakeAsync("people", CancellationToken.None)).Text);
    }

    private static TimerFunction Every(string schedule, string name = "Every") =>
        new(name, "timer", new Dictionary<string, string>(), TimerSchedule.From(schedule)!, RunOnStartup: false);

    private async Task<Scheduler> StartAsync(params TimerFunction[] functions)
    {
        var scheduler = new Scheduler(functions, new(triggers, queues), time, NullLogger<Scheduler>.Instance);
        await scheduler.StartAsync(CancellationToken.None);
        await time.WaitForWaitAsync();
        return scheduler;
    }
}
