using LadderTeams.Core.Assessments;
using LadderTeams.Core.OneOnOnes.Recognition;
using LadderTeams.Service.Growth.Items;
using LadderTeams.Service.OneOnOnes.Series;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.Callers;
using Microsoft.AspNetCore.Http.HttpResults;
using Refusal = LadderTeams.Service.Platform.Answers.Refusal;

namespace LadderTeams.Service.OneOnOnes.Meetings.Finding;

internal static class FindSeries
{
    /// <param name="meeting">What a client of Teams calls the meeting, or its chat.</param>
    /// <param name="series">The series' key.</param>
    public static async Task<Results<PersonalRead<FoundSeriesResponse>, ProblemHttpResult>> GetAsync(
        string? meeting, string? series, ICaller caller, SeriesIndex index, IManagers managers, CancellationToken cancellationToken)
    {
        if (meeting is null == series is null) { return Refusal.BadRequest.With("Name a meeting or a series."); }

        return await FindAsync(index, caller.TenantId, meeting, series, cancellationToken) is { } found && await PartAsync(found, caller, managers, cancellationToken) is { } part
            ? new PersonalRead<FoundSeriesResponse>(new(found.With.Value, found.Key, part))
            : Refusal.NotFound.With(null);
    }

    private static async Task<SeriesReference?> FindAsync(SeriesIndex index, string tenant, string? meeting, string? series, CancellationToken cancellationToken) =>
        series is not null ? SeriesKey.From(series) is { } key ? await index.FindAsync(tenant, key, cancellationToken) : null
        : MeetingChat.OfMeeting(meeting) is { } chat ? await index.FindAsync(tenant, chat, cancellationToken)
        : null;

    /// <summary>Null for who is none of the two, or not any more.</summary>
    private static async ValueTask<Participant?> PartAsync(SeriesReference series, ICaller caller, IManagers managers, CancellationToken cancellationToken)
    {
        var id = PersonId.From(caller.PersonId);
        return id == series.With ? Participant.Person
            : id == series.Organizer && await managers.ManagesAsync(caller, series.With, cancellationToken) ? Participant.Manager
            : null;
    }
}
