using LadderTeams.Core.Assessments.History;
using LadderTeams.Core.Privacy;
using LadderTeams.Service.Assessments.Rounds.Store;
using LadderTeams.Service.Growth;
using LadderTeams.Service.Growth.Auditing;
using LadderTeams.Service.Growth.Levels;
using LadderTeams.Service.Platform.Callers;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LadderTeams.Service.Assessments.Team;

internal static class GetTeam
{
    /// <summary>How many people's pages are read at once.</summary>
    private const int AtOnce = 8;

    public static async Task<Ok<TeamResponse>> GetAsync(
        HttpResponse response, ICaller caller, IReports reports, GrowthStore store, Readings readings, TimeProvider time, CancellationToken cancellationToken)
    {
        response.Headers.CacheControl = "no-store";
        var people = await reports.ListAsync(caller, cancellationToken);
        var members = new TeamMember[people.Count];
        await Parallel.ForAsync(0, people.Count, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken }, async (at, cancel) =>
            members[at] = await MemberAsync(new Subject(caller, people[at].Id, isManagedByCaller: true), store, readings, DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime), cancel));
        var view = TeamView.Of(members);
        return TypedResults.Ok(new TeamResponse(
            [.. people.Zip(members, (person, member) => new TeamMemberResponse(person.Id.Value, person.Name, member.Level))],
            [.. view.Cells.Select(TeamCellResponse.Of)],
            [.. view.Unrated.Select(person => person.Value)]));
    }

    /// <summary>What is shown of a report is read of her, and so is written down.</summary>
    private static async Task<TeamMember> MemberAsync(Subject report, GrowthStore store, Readings readings, DateOnly today, CancellationToken cancellationToken)
    {
        var page = await store.PeekAsync(GrowthKey.Of(report), cancellationToken);
        var level = LevelRows.Read(page[LevelRows.Kind]).On(today)?.Level;
        var rounds = StoredRound.On(page).Where(round => round.IsRevealed).Select(round => round.For(report.Viewer)).ToList();
        if (level is not null || rounds.Count > 0) { await readings.WriteAsync(report, Resource.Team, cancellationToken); }

        return new(report.Viewer, level, rounds);
    }
}
