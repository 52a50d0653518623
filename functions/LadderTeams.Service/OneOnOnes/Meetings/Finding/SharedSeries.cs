using LadderTeams.Service.OneOnOnes.Series;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.Callers;

namespace LadderTeams.Service.OneOnOnes.Meetings.Finding;

/// <summary>A series is there for its organizer, while she manages the person, and for the person.</summary>
internal static class SharedSeries
{
    /// <summary>Answers for every other series as if it were not there.</summary>
    public static async ValueTask<object?> FilterAsync(EndpointFilterInvocationContext invocation, EndpointFilterDelegate next)
    {
        var http = invocation.HttpContext;
        var (subject, index) = (http.Features.Get<Subject>()!, http.RequestServices.GetRequiredService<SeriesIndex>());
        return http.GetRouteValue("series") is string named && SeriesKey.From(named) is { } key
            && await index.FindAsync(subject.TenantId, key, http.RequestAborted) is { } series && series.IsSharedWith(subject)
                ? await next(invocation)
                : Refusal.NotFound.With(null);
    }

    /// <param name="subject">Whom the caller manages, or is.</param>
    public static bool IsSharedWith(this SeriesReference series, Subject subject) =>
        series.With == subject.Id && (subject.IsCaller || series.Organizer == subject.Viewer.Id);
}
