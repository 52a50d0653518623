namespace LadderTeams.Service.Graph.Calendars.Batches;

/// <summary>Counts the flows that run, and hands over what they ask for as soon as none does.</summary>
internal sealed class FlowBarrier(int flows)
{
    private readonly Lock gate = new();
    private readonly List<BatchItem> asked = [];
    private int running = flows;
    private int left = flows;
    private TaskCompletionSource quiet = NewSignal(isSet: flows == 0);

    /// <summary>What is asked for when no flow runs; nothing when all have ended.</summary>
    public async Task<IReadOnlyList<BatchItem>> WaitAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            await quiet.Task.WaitAsync(cancellationToken);
            lock (gate)
            {
                if (left == 0) { return []; }

                quiet = NewSignal(isSet: false);
                if (running > 0 || asked.Count == 0) { continue; } // somebody was answered since, or thought better of it

                var taken = asked.ToList();
                asked.Clear();
                return taken;
            }
        }
    }

    /// <param name="wasRunning">Not when it has waited for another try.</param>
    public void Ask(BatchItem item, bool wasRunning)
    {
        lock (gate)
        {
            asked.Add(item);
            if (wasRunning) { running--; }

            Look();
        }
    }

    /// <summary>Before whoever waits for the item can run on.</summary>
    public void Resume(BatchItem item)
    {
        lock (gate)
        {
            asked.Remove(item);
            running++;
        }
    }

    public void Pause()
    {
        lock (gate)
        {
            running--;
            Look();
        }
    }

    /// <summary>So many more flows run instead of one, which waits for them.</summary>
    public void Fork(int flows)
    {
        lock (gate)
        {
            left += flows;
            running += flows - 1;
        }
    }

    /// <param name="wasRunning">Not when it ends while it waits for another try.</param>
    /// <param name="resumesAnother">Whether the one that waited for it runs on.</param>
    public void End(bool wasRunning, bool resumesAnother)
    {
        lock (gate)
        {
            left--;
            if (wasRunning) { running--; }

            if (resumesAnother) { running++; }

            Look();
        }
    }

    private void Look()
    {
        if (left == 0 || (running == 0 && asked.Count > 0)) { quiet.TrySetResult(); }
    }

    private static TaskCompletionSource NewSignal(bool isSet)
    {
        var signal = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        if (isSet) { signal.SetResult(); }

        return signal;
    }
}
