using LadderTeams.Service.Platform.Callers;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace LadderTeams.Service.People.Reading;

internal static class GetMe
{
    /// <param name="cacheControl"><c>no-cache</c> to have the directory asked now.</param>
    public static async Task<Ok<ProfileResponse>> GetAsync(
        [FromHeader(Name = "Cache-Control")] string? cacheControl, ICaller caller, OwnProfile profile, HttpResponse response, CancellationToken cancellationToken)
    {
        response.Headers.CacheControl = "no-store";
        return TypedResults.Ok(await profile.GetAsync(caller, AsksAnew.Says(cacheControl), cancellationToken));
    }
}
