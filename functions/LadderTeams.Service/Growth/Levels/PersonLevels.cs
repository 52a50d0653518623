using LadderTeams.Core.People;
using LadderTeams.Service.Growth.Items;

namespace LadderTeams.Service.Growth.Levels;

internal sealed class PersonLevels(GrowthStore store, TimeProvider time)
{
    public DateOnly Today => time.Today();

    public async Task<LevelHistory> ReadAsync(GrowthKey key, CancellationToken cancellationToken) => LevelRows.Read(await store.ReadAsync(key, LevelRows.Kind, cancellationToken));

    /// <summary>What holds today; null when nothing does.</summary>
    public async Task<LevelEntry?> FindAsync(GrowthKey key, CancellationToken cancellationToken) => (await ReadAsync(key, cancellationToken)).On(Today);
}
