using System.Text.Json.Serialization;
using LadderTeams.Service.Platform.Triggers;

namespace LadderTeams.Service.Platform.Idempotency.Expiry;

/// <summary>Removes some expired records of a scope, and asks to be run again for the rest. Running twice does no harm.</summary>
internal sealed class RemoveExpiredBatch(IIdempotencyRecords records) : IQueueTrigger
{
    public async Task<TriggerReply> RunAsync(QueueMessage message, CancellationToken cancellationToken)
    {
        var left = await records.RemoveAsync(message.Read(ExpiryJson.Default.ExpiredRecords), cancellationToken);
        return left is null ? TriggerReply.Nothing : TriggerReply.To(RemoveExpired.Batches, [left], ExpiryJson.Default.ExpiredRecords);
    }
}

/// <summary>The message that <see cref="RemoveExpired"/> sends and <see cref="RemoveExpiredBatch"/> takes.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(ExpiredRecords))]
internal sealed partial class ExpiryJson : JsonSerializerContext;
