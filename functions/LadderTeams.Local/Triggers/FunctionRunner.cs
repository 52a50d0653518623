using System.Text.Json;
using LadderTeams.Service.Platform.Triggers;

namespace LadderTeams.Local.Triggers;

/// <summary>Runs a function and puts what it hands out into the queues that it declares.</summary>
internal sealed class FunctionRunner(ITriggers triggers, MessageQueues queues)
{
    public async Task RunAsync(Function function, JsonElement call, CancellationToken cancellationToken)
    {
        var outputs = (await triggers.RunAsync(function.Name, call, cancellationToken)).Outputs;
        if (outputs.Keys.FirstOrDefault(name => !function.Outputs.ContainsKey(name)) is { } unknown)
        {
            throw new InvalidOperationException($"{function.Name} declares no queue under the name {unknown}.");
        }

        foreach (var (name, messages) in outputs)
        {
            foreach (var message in messages) { queues.Add(function.Outputs[name], QueuedMessage.Of(TextOf(message))); }
        }
    }

    private static string TextOf(JsonElement message) =>
        message.ValueKind is JsonValueKind.String ? message.GetString()! : message.GetRawText();
}
