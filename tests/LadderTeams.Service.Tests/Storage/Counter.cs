using Azure;
using LadderTeams.Service.Storage;

namespace LadderTeams.Service.Tests.Storage;

/// <summary>A row that counts.</summary>
internal static class Counter
{
    /// <summary>Reads, adds one and replaces what was read, again and again until nobody was faster.</summary>
    public static async Task IncrementAsync(TableClient table, int times)
    {
        for (var done = 0; done < times;)
        {
            var counter = (await table.GetEntityAsync("p", "counter", CancellationToken.None)).Value;
            counter["Count"] = counter.GetInt32("Count") + 1;
            try
            {
                await table.UpdateEntityAsync(counter, counter.ETag, TableUpdateMode.Replace, CancellationToken.None);
                done++;
            }
            catch (RequestFailedException raced) when (raced.ErrorCode is TableErrorCode.UpdateConditionNotSatisfied)
            {
                // another writer was faster: read again
            }
        }
    }
}
