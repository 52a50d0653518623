using LadderTeams.Service.Growth;
using LadderTeams.Service.Growth.Levels;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.Callers;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LadderTeams.Service.People.Levels;

internal static class GetPersonLevel
{
    public static async Task<Ok<PersonLevelResponse>> GetAsync(Subject subject, PersonLevels levels, HttpResponse response, CancellationToken cancellationToken)
    {
        var history = await levels.ReadAsync(GrowthKey.Of(subject), cancellationToken);
        if (history.Revision > 0) { response.Headers.ETag = EntityTag.Of(history.Revision); }

        return TypedResults.Ok(PersonLevelResponse.From(history, levels.Today));
    }
}
