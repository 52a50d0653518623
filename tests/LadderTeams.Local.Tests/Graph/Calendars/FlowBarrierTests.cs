using LadderTeams.Service.Graph.Calendars.Batches;

namespace LadderTeams.Local.Tests.Graph.Calendars;

/// <summary>In which order threads come to it no batch can tell, so it is tried by itself.</summary>
public sealed class FlowBarrierTests
{
    [Fact]
    public async Task A_flow_that_was_answered_is_waited_for_though_another_was_faster()
    {
        var barrier = new FlowBarrier(2);
        var (first, second) = (Ask(barrier), Ask(barrier));
        Assert.Equal([first, second], await barrier.WaitAsync(default));

        barrier.Resume(first);
        var faster = Ask(barrier);
        barrier.Resume(second);
        var waiting = barrier.WaitAsync(default);
        Assert.False(waiting.IsCompleted);
        var slower = Ask(barrier);

        Assert.Equal([faster, slower], await waiting);
    }

    private static BatchItem Ask(FlowBarrier barrier)
    {
        var item = new BatchItem(new(HttpMethod.Get, "me") { LargestAnswer = 1 }, _ => { });
        barrier.Ask(item, wasRunning: true);
        return item;
    }
}
