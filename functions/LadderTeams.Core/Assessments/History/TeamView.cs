using LadderTeams.Core.Assessments.Agreements;
using LadderTeams.Core.Assessments.Rounds;
using LadderTeams.Core.Ladders.Statements;

namespace LadderTeams.Core.Assessments.History;

/// <summary>One direct report, as her manager asks about her.</summary>
/// <param name="Asker">The manager, towards this report.</param>
/// <param name="Level">The code of the level that the report is at now; null when nobody has set it.</param>
public sealed record TeamMember(Viewer Asker, string? Level, IReadOnlyList<Round> Rounds);

/// <summary>What the latest revealed round says of one report in one capability.</summary>
public sealed record TeamRating(PersonId Person, Period Period, ValueList<RatingAgreement> Ratings);

/// <param name="Level">Null for reports whose level nobody has set.</param>
public sealed record TeamCell(string? Capability, string? Level, ValueList<TeamRating> People);

/// <summary>A manager's team by capability and level.</summary>
/// <param name="Unrated">Reports of whom the manager can see no revealed round.</param>
public sealed record TeamView(ValueList<TeamCell> Cells, ValueList<PersonId> Unrated)
{
    /// <summary>Leaves out everyone whom the asker does not manage now, and everything that she may not see.</summary>
    public static TeamView Of(IEnumerable<TeamMember> members)
    {
        var team = members.Where(member => member.Asker.IsManagerOf(member.Asker.Subject)).Select(member => (Member: member, Latest: Latest(member))).ToList();
        var ratings = team.SelectMany(report => (report.Latest is null ? null : RoundAgreement.Of(report.Latest))?.Select(capability => (
            Name: capability.Name,
            Level: report.Member.Level,
            Rating: new TeamRating(report.Member.Asker.Subject, report.Latest!.Terms.Period, capability.Ratings))) ?? []);
        return new(
        [
            .. ratings.GroupBy(rated => (Capability: LevelKeys.Of(rated.Name ?? ""), Level: LevelKeys.Of(rated.Level ?? "")))
                .OrderBy(cell => cell.Key.Capability, StringComparer.Ordinal).ThenBy(cell => cell.Key.Level, StringComparer.Ordinal)
                .Select(cell => new TeamCell(cell.First().Name, cell.First().Level, [.. cell.Select(rated => rated.Rating)])),
        ],
        [.. team.Where(report => report.Latest is null).Select(report => report.Member.Asker.Subject)]);
    }

    private static RoundView? Latest(TeamMember member) =>
        member.Rounds.Where(round => round.Terms.Person == member.Asker.Subject).Select(round => RoundView.For(member.Asker, round)).OfType<RoundView>()
            .Where(view => view.IsRevealed)
            .OrderBy(view => view.Terms.Period.End).ThenBy(view => view.OpenedAt).LastOrDefault();
}
