using LadderTeams.Core.Text;
using LadderTeams.Service.Catalog;
using LadderTeams.Service.Growth;
using LadderTeams.Service.Growth.Items;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.Caching;
using LadderTeams.Service.Platform.Callers;

namespace LadderTeams.Service.OneOnOnes.Meetings;

/// <summary>
/// Both of a 1:1 ask every few seconds whether anything has changed. Of what was answered last it is remembered from what it was made, so
/// that an answer that nothing has changed costs one read of one row.
/// </summary>
internal sealed class KnownAnswers(GrowthStore store, ILadderCatalog catalog, TimeProvider time)
{
    private const int Remembered = 20_000;

    private readonly RecentlyUsed<string, Known> known = new(Remembered);

    public static async ValueTask<object?> FilterAsync(EndpointFilterInvocationContext invocation, EndpointFilterDelegate next)
    {
        var http = invocation.HttpContext;
        var isSame = await http.RequestServices.GetRequiredService<KnownAnswers>().IsSameAsync(http, http.Features.Get<Subject>()!, http.RequestAborted);
        return isSame ? TypedResults.StatusCode(StatusCodes.Status304NotModified) : await next(invocation);
    }

    private async Task<bool> IsSameAsync(HttpContext http, Subject subject, CancellationToken cancellationToken)
    {
        // The mark is read before what it stands for, so that what changes in between shows the next time.
        var made = new Made(
            await store.ReadMarkAsync(subject, cancellationToken), (await catalog.GetAllAsync(subject.TenantId, cancellationToken)).ContentHash, time.Earliest());
        var name = $"{subject.TenantId} {subject.Id} {subject.Viewer.Id} {http.Request.Path} {Languages.Of(http.Request.Query["locale"])}";
        if (made.Mark is null) { return false; }

        http.Features.Set(new Answering(edition => known.Keep(name, new(made, edition), 1)));
        return known.Find(name) is { } before && before.Of == made && Edition.IsKnown(http, before.Edition);
    }

    /// <summary>What an answer is made of: the page and the caller's own notes, the ladders, and which days are over.</summary>
    private sealed record Made(string? Mark, string Ladders, DateOnly Earliest);

    private sealed record Known(Made Of, string Edition);
}
