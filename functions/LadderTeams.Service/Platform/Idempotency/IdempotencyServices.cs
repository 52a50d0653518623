using LadderTeams.Service.Platform.Idempotency.Expiry;
using LadderTeams.Service.Platform.Triggers;

namespace LadderTeams.Service.Platform.Idempotency;

internal static class IdempotencyServices
{
    public static void AddIdempotency(this IServiceCollection services)
    {
        services.AddSingleton<IIdempotencyRecords, TableIdempotencyRecords>();
        services.AddTimer<RemoveExpired>().AddQueue<RemoveExpiredBatch>().AddQueue<RemoveExpiredBatchPoison>();
    }
}
