using LadderTeams.Service.Graph;
using LadderTeams.Service.Growth;
using LadderTeams.Service.Growth.Levels;
using LadderTeams.Service.People.Known;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.Callers;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LadderTeams.Service.People.Reading;

internal static class GetProfile
{
    public static async Task<Results<Ok<ProfileResponse>, ProblemHttpResult>> GetAsync(
        Subject subject, OwnProfile own, KnownPeople known, IDirectory directory, IManagerOf managers, PersonLevels levels, TimeProvider time, CancellationToken cancellationToken)
    {
        if (subject.IsCaller) { return TypedResults.Ok(await own.GetAsync(subject.Caller, anew: false, cancellationToken)); }

        // A manager was let in by what the directory said of her reports; an admin names anybody.
        var (person, asOf) = known.Reports.Last(subject.Caller) is { } reports && reports.Value.FirstOrDefault(report => report.Id == subject.Id) is { } report
            ? (report, reports.AsOf)
            : (await directory.FindAsync(subject.Caller, subject.Id, cancellationToken), time.GetUtcNow());
        if (person is null) { return Refusal.NotFound.With(null); }

        var level = await levels.FindAsync(GrowthKey.Of(subject), cancellationToken);
        return TypedResults.Ok(ProfileResponse.From(person with { Id = subject.Id }, null, level, await managers.FindAsync(subject.Caller, subject.Id, cancellationToken), asOf, isStale: false));
    }
}
