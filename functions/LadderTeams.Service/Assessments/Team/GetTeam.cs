using LadderTeams.Core.Assessments.Actions;
using LadderTeams.Core.Assessments.History;
using LadderTeams.Core.Assessments.Rounds;
using LadderTeams.Core.Privacy;
using LadderTeams.Service.Assessments.Rounds.Store;
using LadderTeams.Service.Growth;
using LadderTeams.Service.Growth.Auditing;
using LadderTeams.Service.Growth.Items;
using LadderTeams.Service.Growth.Levels;
using LadderTeams.Service.Platform.Callers;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LadderTeams.Service.Assessments.Team;

internal static class GetTeam
{
    /// <summary>How many people's pages are read at once.</summary>
    private const int AtOnce = 8;

    public static async Task<Ok<TeamResponse>> GetAsync(
        HttpResponse response, ICaller caller, IReports reports, GrowthStore store, ItemRows<GrowthAction> actions, Readings readings, TimeProvider time, CancellationToken cancellationToken)
    {
        response.Headers.CacheControl = "no-store";
        var people = await reports.ListAsync(caller, cancellationToken);
        var (members, today) = (new Seen[people.Count], time.Today());
        await Parallel.ForAsync(0, people.Count, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken }, async (at, cancel) =>
            members[at] = await MemberAsync(new Subject(caller, people[at].Id, isManagedByCaller: true), store, actions, readings, today, cancel));
        var view = TeamView.Of(members.Select(seen => seen.Member));
        return TypedResults.Ok(new TeamResponse(
            [.. people.Zip(members, (person, seen) => seen.Answer(person))],
            [.. view.Cells.Select(TeamCellResponse.Of)],
            [.. view.Unrated.Select(person => person.Value)]));
    }

    /// <summary>What is shown of a report is read of her, and so is written down.</summary>
    private static async Task<Seen> MemberAsync(Subject report, GrowthStore store, ItemRows<GrowthAction> actions, Readings readings, DateOnly today, CancellationToken cancellationToken)
    {
        var page = await store.PeekAsync(GrowthKey.Of(report), cancellationToken);
        var held = LevelRows.Read(page[LevelRows.Kind]).On(today);
        var all = StoredRound.On(page).ToList();
        var rounds = all.Where(round => round.IsRevealed).Select(round => round.For(report.Viewer)).ToList();
        var open = actions.All(page).Where(kept => kept.Item.State is ActionState.Open).ToList();
        if (held is not null || rounds.Count > 0 || open.Count > 0) { await readings.WriteAsync(report, Resource.Team, cancellationToken); }

        var running = all.Select(round => Running(round, report)).OfType<TeamRoundResponse>().OrderByDescending(round => round.End).ThenBy(round => round.Id, StringComparer.Ordinal);
        return new(new(report.Viewer, held?.Level, rounds), held?.Ladder, [.. running], open.Count, open.Count(kept => kept.Item.Due < today));
    }

    /// <summary>Null for a round that is ended, and for one that the manager does not know of.</summary>
    private static TeamRoundResponse? Running(StoredRound round, Subject report) =>
        round.ViewFor(report.Viewer) is { Stage: RoundStage.Drafting or RoundStage.Revealed } view
            ? new(
                view.Terms.Id.Value, view.Terms.Period.Start, view.Terms.Period.End, view.Terms.TargetLevel,
                view.Stage is RoundStage.Drafting && view.WrittenBy is { } own && round.IsSubmittedBy(own) ? RoundStage.Waiting : view.Stage)
            : null;

    private sealed record Seen(TeamMember Member, string? Ladder, IReadOnlyList<TeamRoundResponse> Rounds, int OpenActions, int OverdueActions)
    {
        public TeamMemberResponse Answer(DirectReport person) => new(person.Id.Value, person.Name, Ladder, Member.Level, Rounds, OpenActions, OverdueActions);
    }
}
