using System.Text.Json;
using System.Threading.Channels;
using LadderTeams.Service.Platform.Triggers;

namespace LadderTeams.Local.Tests.Triggers;

/// <summary>Functions whose calls a test sees and whose answers it gives.</summary>
internal sealed class RecordedTriggers : ITriggers
{
    private readonly Channel<(string Function, JsonElement Call)> calls = Channel.CreateUnbounded<(string, JsonElement)>();

    /// <summary>What a function does; nothing at first.</summary>
    public Func<string, Task<TriggerReply>> Do { get; set; } = _ => Task.FromResult(TriggerReply.Nothing);

    /// <summary>How many calls no test has looked at.</summary>
    public int Unseen => calls.Reader.Count;

    public async Task<(string Function, JsonElement Call)> NextAsync() =>
        await calls.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(30));

    public Task<TriggerReply> RunAsync(string name, JsonElement call, CancellationToken cancellationToken)
    {
        calls.Writer.TryWrite((name, call));
        return Do(name);
    }
}
