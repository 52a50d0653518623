using LadderTeams.Service.Growth.Levels;
using LadderTeams.Core.People;
using LadderTeams.Core.Privacy;
using LadderTeams.Service.Graph;
using LadderTeams.Service.Growth.Auditing;
using LadderTeams.Service.People.Known;
using LadderTeams.Service.People.Levels;
using LadderTeams.Service.Platform.Callers;

namespace LadderTeams.Service.People.Reading;

/// <summary>Whom the caller manages, and at which levels they are. That she read a level is written down with each person.</summary>
internal sealed class OwnReports(KnownPeople known, Sightings sightings, PersonLevels levels, Readings readings)
{
    private const int AtOnce = 16;

    public async Task<DirectReportsResponse> GetAsync(ICaller caller, bool anew, CancellationToken cancellationToken)
    {
        var (answer, isStale) = await known.Reports.ShowAsync(caller, anew, cancellationToken);
        var people = sightings.Standing(caller, answer).ToList();
        var levelsOf = new LevelEntry?[people.Count];
        if (!isStale)
        {
            await Parallel.ForEachAsync(people.Index(), new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken }, async (at, cancel) =>
                levelsOf[at.Index] = await ReadLevelAsync(caller, at.Item, cancel));
        }

        return new(answer.AsOf, isStale, [.. people.Zip(levelsOf, DirectReportResponse.From)]);
    }

    private async Task<LevelEntry?> ReadLevelAsync(ICaller caller, DirectoryPerson person, CancellationToken cancellationToken)
    {
        var level = await levels.FindAsync(new(caller.TenantId, person.Id), cancellationToken);
        if (level is not null) { await readings.WriteAsync(new Subject(caller, person.Id, isManagedByCaller: true), Resource.Level, cancellationToken); }

        return level;
    }
}

/// <param name="Name">Null when the directory has none.</param>
/// <param name="IsEnabled">Whether she can sign in; null when the directory does not say.</param>
/// <param name="Level">Null when none was set, or the directory could not be asked.</param>
internal sealed record DirectReportResponse(string Id, string? Name, string? Mail, bool? IsEnabled, HeldLevel? Level)
{
    public static DirectReportResponse From(DirectoryPerson person, LevelEntry? level) =>
        new(person.Id.Value, person.Name, person.Mail, person.IsEnabled, level is null ? null : HeldLevel.From(level));
}
