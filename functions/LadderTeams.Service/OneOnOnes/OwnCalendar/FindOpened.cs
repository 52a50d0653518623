using LadderTeams.Core.Assessments;
using LadderTeams.Core.OneOnOnes.Recognition;
using LadderTeams.Service.OneOnOnes.Series;
using LadderTeams.Service.Platform.Callers;
using Microsoft.AspNetCore.Http.HttpResults;
using Refusal = LadderTeams.Service.Platform.Answers.Refusal;

namespace LadderTeams.Service.OneOnOnes.OwnCalendar;

internal static class FindOpened
{
    /// <summary>As many as Exchange lets into one meeting.</summary>
    private const int MostGuests = 500;

    /// <param name="locale">The language of what is said of each, as <c>de-DE</c>; English when it is left out.</param>
    // By POST: who is invited and to what stays out of addresses, which are logged on their way.
    public static async Task<Results<Ok<OwnCalendarResponse>, ProblemHttpResult>> PostAsync(
        OpenedRequest body, string? locale, ICaller caller, CalendarOfCaller calendar, SeriesStore store, CancellationToken cancellationToken)
    {
        if (body.Guests is not { Count: <= MostGuests } guests || guests.Any(string.IsNullOrWhiteSpace)) { return Refusal.BadRequest.With("guests are the addresses of those who are invited."); }

        var seen = await calendar.ReadAsync(caller, cancellationToken);
        var kept = (await store.ListAsync(caller.TenantId, PersonId.From(caller.PersonId)!, cancellationToken)).ToDictionary(series => series.Reference.Key);
        var opened = new OpenedMeeting(seen.Team.Rule, guests);
        IReadOnlyList<SeenSeries> found = [.. seen.Series.Where(series => opened.MayBeOf(series.Verdict.Series))];
        found = Narrowed(found, series => series.Event.Subject?.Trim() == body.Subject?.Trim());
        found = Narrowed(found, series => series.Verdict.With is not null || kept.ContainsKey(series.Key));
        return TypedResults.Ok(new OwnCalendarResponse([.. found.Select(series => OwnSeriesResponse.Of(series, seen.Team, kept.GetValueOrDefault(series.Key), locale))]));
    }

    /// <summary>To those that are so, when there are any: who opens a meeting may have changed its subject.</summary>
    private static IReadOnlyList<SeenSeries> Narrowed(IReadOnlyList<SeenSeries> found, Func<SeenSeries, bool> isSo) => found.Any(isSo) ? [.. found.Where(isSo)] : found;
}
